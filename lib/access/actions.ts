'use server'
import { translator } from '@/lib/i18n/translator'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import type { Ctx } from './context'
import { endGrantInput, grantInput, inviteInput } from './schema'

const said = (ctx: Ctx, key: 'invited' | 'granted' | 'ended') => ({
  message: translator(ctx.locale, ctx.network.tone, 'access')(`done.${key}`),
})

export const inviteColleague = door(inviteInput, commands.inviteColleague, (_, ctx) => said(ctx, 'invited'))
export const grantRole = door(grantInput, commands.grantRole, (_, ctx) => said(ctx, 'granted'))
export const endGrant = door(endGrantInput, commands.endGrant, (_, ctx) => said(ctx, 'ended'))
