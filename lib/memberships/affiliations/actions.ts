'use server'
import type { Ctx } from '@/lib/access/context'
import { door } from '@/lib/standing/door'
import { institutionPath } from '../coordination/paths'
import * as deciding from './deciding'
import * as leaving from './leaving'
import * as own from './own/commands'
import { affiliationRef, endColleagueInput, inviteInput, linkInput } from './schema'

type Where = { organisationId: string; office: boolean }
const back = (done: string) => (where: Where, ctx: Ctx) =>
  `${institutionPath(ctx.network.slug, where)}?done=${done}#colleagues`

export const confirmColleague = door(affiliationRef, deciding.confirmColleague, back('confirmed'))
export const refuseColleague = door(affiliationRef, deciding.refuseColleague, back('refused'))
export const inviteColleague = door(inviteInput, deciding.inviteColleague, back('invited'))
export const endColleague = door(endColleagueInput, leaving.endColleague, back('left'))
export const acceptAffiliation = door(
  linkInput,
  own.acceptAffiliation,
  (token, ctx) => `/${ctx.network.slug}/affiliation/${token}`,
)
export const declineAffiliation = door(
  linkInput,
  own.declineAffiliation,
  (_, ctx) => `/${ctx.network.slug}/affiliation/declined`,
)
