'use server'
import type { Ctx } from '@/lib/access/context'
import { currentLogin } from '@/lib/auth/current'
import { translator } from '@/lib/i18n/translator'
import { door } from '@/lib/standing/door'
import * as addresses from './addresses/commands'
import { confirmOwnAddress as confirm } from './addresses/confirming'
import * as commands from './commands'
import {
  addressTokenInput,
  lostMailboxInput,
  ownAddressInput,
  ownAddressRef,
  ownProfileInput,
  ownVisibilityInput,
} from './schema'

const own = (ctx: Ctx, rest = '') => `/me/${ctx.network.slug}${rest}`
const words = (ctx: Ctx) => translator(ctx.locale, ctx.network.tone, 'me')
const mailed = (_: unknown, ctx: Ctx) => ({ message: words(ctx)('addresses.mailed') })

export const editOwnProfile = door(ownProfileInput, commands.editOwnProfile, (_, ctx) => own(ctx))
export const setOwnVisibility = door(ownVisibilityInput, commands.setOwnVisibility, (_, ctx) => ({
  message: words(ctx)('visibility.saved'),
}))
export const addOwnAddress = door(ownAddressInput, addresses.addOwnAddress, mailed)
export const confirmAgain = door(ownAddressRef, addresses.confirmAgain, mailed)
export const askForSignInAddress = door(ownAddressRef, addresses.askForSignInAddress, mailed)
export const loseMailbox = door(lostMailboxInput, addresses.loseMailbox, (state, ctx) => ({
  message: words(ctx)(state === 'ended' ? 'addresses.ended' : 'addresses.waits'),
}))
export const confirmOwnAddress = door(
  addressTokenInput,
  async (ctx, input) => ({ token: input.token, purpose: await confirm(ctx, input, await currentLogin()) }),
  ({ token }, ctx) => own(ctx, `/address/${token}`),
)
