import type { Actor, Reason } from '@/lib/access/context'
import type { Audience } from '@/prisma/generated/enums'
import { type AudienceRule, lacking, readRule, ruleReason } from './rule'

/** For whom something is: an event, or a part with an audience of its own. */
export type Addressed = { audience: Audience; audienceRule: unknown }

/** Member of a network with which this event is held jointly; `partnerId` is the row of EventPartner. */
export type PartnerClaim = { partnerId: string; networkId: string; reason: Reason }
/** A valid access code that was typed: it lets in (`admits`), and may give a price. */
export type CodeClaim = { id: string; admits: boolean; priceClassId: string | null }
/** What opens an event to one reader beside this network's own facts; lib/events/claims.ts finds it out. */
export type Claims = { partner?: PartnerClaim | null; code?: CodeClaim | null }

/** Who has a personal claim to an event: guests by name, whoever is registered already, and the reader's claims. */
export type Insiders = {
  invitations: readonly { personId: string | null; expires: Date }[]
  registrations: readonly { personId: string; givenBackAt: Date | null }[]
  claims?: Claims
}

/** Invited by name. With `now`, only as long as the invitation holds. */
export const isInvited = (actor: Actor, event: Pick<Insiders, 'invitations'>, now?: Date) =>
  actor.personId !== null &&
  event.invitations.some((i) => i.personId === actor.personId && (!now || i.expires >= now))

/** Holds a registration that was not given back. */
export const isRegistered = (actor: Actor, event: Pick<Insiders, 'registrations'>) =>
  actor.personId !== null &&
  event.registrations.some((r) => r.personId === actor.personId && r.givenBackAt === null)

/** The audiences that somebody belongs to; guests are named one by one and not listed here. */
export function audiencesOf(actor: Actor): Audience[] {
  const audiences: Audience[] = ['public']
  if (actor.loginId) audiences.push('signed_in')
  if (actor.standing.participant) audiences.push('participants')
  if (actor.standing.member) audiences.push('members')
  return audiences
}

/** True if audience and rule take the actor in, personal invitations aside. */
export function addresses(actor: Actor, to: Addressed): boolean {
  const rule = readRule(to.audienceRule)
  return audiencesOf(actor).includes(to.audience) && rule !== null && lacking(actor, rule).length === 0
}

/** What of the rule an actor in the right audience lacks: the keys that keep them out. */
export function lacks(actor: Actor, to: Addressed): (keyof AudienceRule)[] {
  const rule = readRule(to.audienceRule)
  return rule && audiencesOf(actor).includes(to.audience) ? lacking(actor, rule) : []
}

/** Why somebody belongs to what is addressed to them: by its rule, else by its audience; null where everybody does. */
export function reasonFor(actor: Actor, to: Addressed): Reason | null {
  const rule = readRule(to.audienceRule)
  const byRule = rule && ruleReason(actor, rule)
  if (byRule) return byRule
  if (to.audience === 'members') return actor.standing.member
  if (to.audience === 'participants') return actor.standing.participant
  return null
}

/** A partner network's members come as our own do; whom a rule names, or guests by name, only we can know. */
const partnersMayCome = (to: Addressed) => {
  const rule = readRule(to.audienceRule)
  return to.audience !== 'guests' && rule !== null && Object.keys(rule).length === 0
}

/** The reason of a claim that opens the event to this reader; null when they have none. */
export function claimed({ audience, audienceRule, claims }: Addressed & Pick<Insiders, 'claims'>) {
  if (claims?.partner && partnersMayCome({ audience, audienceRule })) return claims.partner.reason
  return claims?.code?.admits ? byCode : null
}
export const byCode: Reason = { key: 'code', facts: {} }

/** A part without an audience of its own is for whom the event is for. */
export const partAudience = (
  event: Addressed,
  part: { audience: Audience | null; audienceRule: unknown },
): Addressed =>
  part.audience
    ? { audience: part.audience, audienceRule: part.audienceRule }
    : { audience: event.audience, audienceRule: event.audienceRule }
