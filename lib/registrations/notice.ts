import type { NetworkFacts } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import type { CalendarFacts } from '@/lib/events/feed'
import type { Whereabouts } from '@/lib/events/moving/whereabouts'
import { enqueue } from '@/lib/jobs/queue'
import type { Localized } from '@/lib/localized'
import { type Mail, sendMail } from '@/lib/mail/outbox'
import type { EventFormat, PlaceState } from '@/prisma/generated/enums'
import { registrationPath } from './link'

/** A place as a mail or page states it; `rank` only while it waits. */
export type PlaceFact = {
  part: Localized
  pool: Localized
  state: PlaceState
  rank: number | null
  /** On site or online. */
  mode?: EventFormat
  /** Until when an offer may be accepted, or a held place is held. */
  until?: Date | string | null
}

/** What a mail about a registration states: as it was when the thing happened. Dates become text in the outbox. */
export type NoticeFacts = {
  registration: string
  /** Rises with each change of the registration, so that calendars update in place. */
  sequence: number
  name: string
  /** Nobody has confirmed the address yet: such a mail carries no words that somebody else may have typed. */
  unconfirmed: boolean
  event: CalendarFacts
  /** When the person is there: an event may be longer than the parts in which they have places. */
  hours?: { startsAt: Date | string; endsAt: Date | string }
  places: PlaceFact[]
  cents: number
  /** Why the event was cancelled, or what was asked for declined. */
  reason?: Localized
  /** Whether the person was counted at the door or online, so that there is a certificate. */
  present?: boolean
  /** Of whom the mail speaks: who passes a place on, or who took it. */
  other?: string
  /** Where people last heard that the event is; `event` says where it is now. */
  before?: Whereabouts
  /** What it is about and for whom: nobody hears of one thing twice. */
  once?: string
}

/** The mails about a registration, in the order in which they may come; their words stand in notices.json. */
export const notices = [
  'confirm-address',
  'confirmed',
  'requested',
  'waiting',
  'moved-up',
  'offered',
  'offer-expired',
  'changed',
  'given-back',
  'office-cancelled',
  'declined',
  'pass-on',
  'passed-on',
  'event-moved',
  'event-cancelled',
  'reminder',
  'thanks',
  'already',
] as const
export type Notice = (typeof notices)[number]

export type Addressee = { email: string; language: string }

/** Puts a notice into the outbox, in the transaction that causes it. Without an address there is nobody to write to. */
export async function notify(
  tx: Tx,
  network: NetworkFacts,
  notice: Notice,
  to: Addressee | null,
  facts: NoticeFacts,
  lane: Mail['lane'] = 'service',
) {
  if (!still.has(notice) && (facts.cents > 0 || notice === 'changed'))
    await standsDifferently(tx, network, facts.registration)
  if (!to) return
  await sendMail(tx, network.id, {
    kind: `registrations.${notice}`,
    language: to.language === 'en' ? 'en' : 'de',
    address: to.email,
    facts,
    lane,
    secret: { path: registrationPath(network.slug, facts.registration) },
  })
}

/** These leave everything as it was. */
const still = new Set<Notice>(['already', 'reminder', 'thanks', 'pass-on', 'confirm-address', 'event-moved'])

/**
 * States that a registration stands differently, or costs something else: invoices follow. `notify` says it with the
 * mail (where nothing was ever to be paid, nobody need look); whoever changes something and tells nobody says it so.
 */
export const standsDifferently = (tx: Tx, network: Pick<NetworkFacts, 'id'>, registrationId: string) =>
  enqueue(tx, 'registration.changed', { networkId: network.id, registrationId })

/** Which notice says best how a registration stands: one place that was won is worth more than those waited for. */
export function outcome(states: readonly PlaceState[]): 'confirmed' | 'requested' | 'waiting' {
  if (states.includes('confirmed')) return 'confirmed'
  return states.includes('requested') ? 'requested' : 'waiting'
}

type Address = { email: string; kind: string; verifiedAt: Date | null; endedAt: Date | null }

/** Where one writes to: a confirmed personal address first, a functional mailbox last; ended ones never. */
export function addressOf(addresses: readonly Address[]): string | null {
  const rank = (a: Address) => (a.kind === 'personal' ? 0 : 2) + (a.verifiedAt ? 0 : 1)
  const [best] = addresses.filter((a) => !a.endedAt).sort((a, b) => rank(a) - rank(b))
  return best?.email ?? null
}
