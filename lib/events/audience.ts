import type { Actor, Reason } from '@/lib/access/context'
import type { Audience } from '@/prisma/generated/enums'

/** What an audience rule may say today: the groups that an event or a part is for. */
export type AudienceRule = { groups?: readonly string[] }

/** For whom something is: an event, or a part with an audience of its own. */
export type Addressed = { audience: Audience; audienceRule: unknown }

/** Who has a personal claim to an event: guests by name, and whoever is registered already. */
export type Insiders = {
  invitations: readonly { personId: string | null; expires: Date }[]
  registrations: readonly { personId: string; givenBackAt: Date | null }[]
}

/** Null: the rule narrows nothing. A rule that is not understood lets nobody in. */
export function ruleGroups(rule: unknown): readonly string[] | null {
  if (rule == null || typeof rule !== 'object' || Array.isArray(rule)) return []
  if (Object.keys(rule).length === 0) return null
  const { groups } = rule as AudienceRule
  return Array.isArray(groups) ? groups : []
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
  const groups = ruleGroups(to.audienceRule)
  return (
    audiencesOf(actor).includes(to.audience) &&
    (groups === null || groups.some((id) => actor.standing.groups.includes(id)))
  )
}

/** Why somebody belongs to an audience; null where everybody does. */
export function reasonFor(actor: Actor, audience: Audience): Reason | null {
  if (audience === 'members') return actor.standing.member
  if (audience === 'participants') return actor.standing.participant
  return null
}

/** A part without an audience of its own is for whom the event is for. */
export const partAudience = (
  event: Addressed,
  part: { audience: Audience | null; audienceRule: unknown },
): Addressed =>
  part.audience
    ? { audience: part.audience, audienceRule: part.audienceRule }
    : { audience: event.audience, audienceRule: event.audienceRule }
