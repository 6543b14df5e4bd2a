import type { Tx } from '@/lib/db'
import type { CalendarFacts } from '@/lib/events/feed'
import { asLocalized } from '@/lib/localized'
import type { Prisma } from '@/prisma/generated/client'
import { hoursHeld } from './calendar'
import { type Addressee, addressOf, type NoticeFacts, type PlaceFact } from './notice'
import { isActive } from './places/capacity'

/** The columns of an event that a calendar entry is made of. */
export const calendarColumns = {
  id: true,
  slug: true,
  state: true,
  title: true,
  theme: true,
  summary: true,
  format: true,
  precision: true,
  startsAt: true,
  endsAt: true,
  zone: true,
  venue: true,
  sequence: true,
  updatedAt: true,
} satisfies Prisma.EventSelect

/** A registration with all that its page, its mails and its rules need. */
export const wholeRegistration = {
  id: true,
  eventId: true,
  personId: true,
  language: true,
  function: true,
  organisation: true,
  priceCents: true,
  priceReason: true,
  standingReason: true,
  sequence: true,
  createdAt: true,
  lapsesAt: true,
  givenBackAt: true,
  comingAt: true,
  byName: true,
  completedAt: true,
  version: true,
  answers: { select: { key: true, value: true, retention: true } },
  person: {
    select: {
      id: true,
      loginId: true,
      givenName: true,
      familyName: true,
      addresses: { select: { id: true, email: true, kind: true, verifiedAt: true, endedAt: true } },
    },
  },
  event: { select: { ...calendarColumns, needsConfirmation: true } },
  places: {
    orderBy: [{ pool: { part: { position: 'asc' } } }, { arrivalNo: 'asc' }],
    select: {
      id: true,
      poolId: true,
      state: true,
      arrivalNo: true,
      heldUntil: true,
      pool: {
        select: {
          key: true,
          name: true,
          mode: true,
          part: { select: { id: true, name: true, startsAt: true, endsAt: true, formId: true } },
        },
      },
    },
  },
} satisfies Prisma.RegistrationSelect

export type WholeRegistration = Prisma.RegistrationGetPayload<{ select: typeof wholeRegistration }>
export type WholePlace = WholeRegistration['places'][number]

/** Only what a calendar entry is made of: mails state nothing else of an event. */
export const calendarFacts = (event: CalendarFacts): CalendarFacts => ({
  id: event.id,
  slug: event.slug,
  state: event.state,
  title: event.title,
  theme: event.theme,
  summary: event.summary,
  format: event.format,
  precision: event.precision,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  zone: event.zone,
  venue: event.venue,
  sequence: event.sequence,
  updatedAt: event.updatedAt,
})

export const fullName = (person: { givenName: string; familyName: string }) =>
  `${person.givenName} ${person.familyName}`.trim()

/** The rank of a place on its waiting list; null when it does not wait. */
export async function rankIn(
  db: Pick<Tx, 'place'>,
  place: { poolId: string; state: string; arrivalNo: number },
): Promise<number | null> {
  if (place.state !== 'waiting') return null
  const { poolId, arrivalNo } = place
  return db.place.count({ where: { poolId, state: 'waiting', arrivalNo: { lte: arrivalNo } } })
}

/** A registration's places that are wanted, with their ranks. */
export async function placeFacts(db: Pick<Tx, 'place'>, places: readonly WholePlace[]): Promise<PlaceFact[]> {
  const facts: PlaceFact[] = []
  // One after the other: a transaction has one connection.
  for (const place of places.filter((one) => isActive(one.state)))
    facts.push({
      part: asLocalized(place.pool.part.name),
      pool: asLocalized(place.pool.name),
      state: place.state,
      rank: await rankIn(db, place),
      mode: place.pool.mode,
      until: place.heldUntil,
    })
  return facts
}

/** What mails state about a registration as it is now in this transaction, and to whom. */
export async function noticeOf(
  tx: Tx,
  id: string,
): Promise<{ facts: NoticeFacts; to: Addressee | null; row: WholeRegistration }> {
  const row = await tx.registration.findFirstOrThrow({ where: { id }, select: wholeRegistration })
  const email = addressOf(row.person.addresses)
  return {
    row,
    to: email ? { email, language: row.language } : null,
    facts: {
      registration: row.id,
      sequence: row.sequence,
      name: fullName(row.person),
      unconfirmed: row.lapsesAt !== null,
      event: calendarFacts(row.event),
      hours: hoursHeld(row.event, row.places),
      places: await placeFacts(tx, row.places),
      cents: row.priceCents,
    },
  }
}
