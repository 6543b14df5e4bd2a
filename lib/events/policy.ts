import { type Actor, can, type Reason } from '@/lib/access/context'
import { Prisma } from '@/prisma/generated/client'
import type { Audience, EventKind, EventState } from '@/prisma/generated/enums'
import {
  type Addressed,
  addresses,
  audiencesOf,
  claimed,
  type Insiders,
  isInvited,
  isRegistered,
  partAudience,
  reasonFor,
} from './audience'

/** What the rules about seeing an event look at. */
export type SeenEvent = Addressed & Insiders & { state: EventState; listed: boolean }

/** True if the event is for the actor: by audience, invitation, a claim, or because they are registered. */
export const isFor = (actor: Actor, event: Addressed & Insiders) =>
  addresses(actor, event) || isInvited(actor, event) || claimed(event) !== null || isRegistered(actor, event)

/**
 * Who sees that an event exists, its theme, date and for whom it is. Announced and cancelled ones are seen by everybody
 * when listed (so people see what a membership gives), else by those they are for. Drafts are the office's.
 */
export function canSeeEvent(actor: Actor, event: SeenEvent): boolean {
  if (can(actor, 'events.read')) return true
  return event.state !== 'draft' && (event.listed || isFor(actor, event))
}

/** The same as `canSeeEvent`, as a filter. */
export function visibleEvents(actor: Actor): Prisma.EventWhereInput {
  if (can(actor, 'events.read')) return {}
  return { state: { in: ['announced', 'cancelled'] }, OR: [{ listed: true }, ...eventsFor(actor)] }
}

/** One of each given key, as PostgreSQL reads it; what is not understood is sorted out by `canSeeEvent`. */
function byRule({ standing }: Actor): Prisma.EventWhereInput {
  const none = (key: string) => ({ audienceRule: { path: [key], equals: Prisma.DbNull } })
  const one = (key: string, value: string) => ({ audienceRule: { path: [key], array_contains: [value] } })
  const oneOf = (key: string, values: readonly string[]) => ({
    OR: [none(key), ...values.map((value) => one(key, value))],
  })
  const works = standing.organisations.map(({ sector, level }) => ({
    AND: [oneOf('sectors', [sector]), oneOf('levels', level ? [level] : [])],
  }))
  return {
    AND: [
      oneOf('groups', standing.groups),
      oneOf(
        'kinds',
        standing.kinds.map(({ id }) => id),
      ),
      { OR: [{ AND: [none('sectors'), none('levels')] }, ...works] },
    ],
  }
}

function eventsFor(actor: Actor): Prisma.EventWhereInput[] {
  const { personId } = actor
  return [
    { audience: { in: audiencesOf(actor) }, ...byRule(actor) },
    ...(personId
      ? [
          { invitations: { some: { personId } } },
          { registrations: { some: { personId, givenBackAt: null } } },
        ]
      : []),
  ]
}

/** What is only for those whom the event is for (places, recordings): for whom the event is, and the office. */
export const canSeeInside = (actor: Actor, event: SeenEvent) =>
  canSeeEvent(actor, event) && (can(actor, 'events.read') || isFor(actor, event))

type Part = { audience: Audience | null; audienceRule: unknown; pools: readonly unknown[] }

/** What the rules about registering look at. `invitations` and `registrations` may hold only the actor's own. */
export type RegisterableEvent = SeenEvent & {
  kind: EventKind
  endsAt: Date
  opensAt: Date | null
  closesAt: Date | null
  parts: readonly Part[]
}

export type WhyNot =
  | 'closed'
  | 'notYet'
  | 'past'
  | 'cancelled'
  | 'membersOnly'
  | 'signIn'
  | 'participantsOnly'
  | 'guestsOnly'
  | 'external'
  | 'noPlaces'

export type MayRegister = { ok: true; reason: Reason | null } | { ok: false; why: WhyNot }

const no = (why: WhyNot): MayRegister => ({ ok: false, why })
const invitation: Reason = { key: 'invitation', facts: {} }
const refusals: Record<Audience, WhyNot> = {
  public: 'participantsOnly',
  signed_in: 'signIn',
  participants: 'participantsOnly',
  members: 'membersOnly',
  guests: 'guestsOnly',
}

/**
 * True if the actor may attend the part: its audience takes them in, or they are a guest, a partner network's member or
 * hold an access code and it has no other audience.
 */
export const mayAttend = (actor: Actor, event: Addressed & Insiders, part: Omit<Part, 'pools'>, now: Date) =>
  addresses(actor, partAudience(event, part)) ||
  (part.audience === null && (isInvited(actor, event, now) || claimed(event) !== null))

type Window = Pick<RegisterableEvent, 'state' | 'kind' | 'endsAt' | 'opensAt' | 'closesAt'>

/** True while people can register at all: announced, within the window, not somebody else's congress. */
export const isOpen = ({ state, kind, endsAt, opensAt, closesAt }: Window, now: Date) =>
  state === 'announced' &&
  kind !== 'appearance' &&
  endsAt >= now &&
  !(closesAt && closesAt < now) &&
  !(opensAt && opensAt > now)

/**
 * Whether the actor may register now, and through what right; else why not. Says nothing about free places: a full
 * event has a waiting list. The window is inclusive at both ends; without `closesAt` it ends with the event.
 */
export function mayRegister(actor: Actor, event: RegisterableEvent, now: Date): MayRegister {
  if (event.state === 'cancelled') return no('cancelled')
  if (event.kind === 'appearance') return no('external')
  if (event.endsAt < now) return no('past')
  if (event.closesAt && event.closesAt < now) return no('closed')
  if (event.state === 'draft' || (event.opensAt && event.opensAt > now)) return no('notYet')
  const withPlaces = event.parts.filter((part) => part.pools.length > 0)
  if (withPlaces.length === 0) return no('noPlaces')
  const open = withPlaces.find((part) => mayAttend(actor, event, part, now))
  if (!open)
    return no(audiencesOf(actor).includes(event.audience) ? 'participantsOnly' : refusals[event.audience])
  const to = partAudience(event, open)
  if (addresses(actor, to)) return { ok: true, reason: reasonFor(actor, to) }
  return { ok: true, reason: isInvited(actor, event, now) ? invitation : claimed(event) }
}
