'use server'
import type { Ctx } from '@/lib/access/context'
import { door } from '@/lib/standing/door'
import { linkInput } from '../affiliations/schema'
import { institutionPath } from '../coordination/paths'
import * as commands from './commands'
import * as own from './own/commands'
import { mandateEndInput, mandateRef, nameInput } from './schema'

type Where = { organisationId: string; office: boolean }
const back = (done: string) => (where: Where, ctx: Ctx) =>
  `${institutionPath(ctx.network.slug, where)}?done=${done}#mandates`

export const nameToMandate = door(nameInput, commands.nameToMandate, back('named'))
export const endMandate = door(mandateEndInput, commands.endMandate, back('ended'))
export const inviteAgain = door(mandateRef, commands.inviteAgain, back('again'))
export const confirmMandate = door(
  linkInput,
  own.confirmMandate,
  (token, ctx) => `/${ctx.network.slug}/mandate/${token}`,
)
export const declineMandate = door(
  linkInput,
  own.declineMandate,
  (_, ctx) => `/${ctx.network.slug}/mandate/declined`,
)
