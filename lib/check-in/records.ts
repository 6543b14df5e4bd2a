import { can } from '@/lib/access/context'
import { timeWords } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { words } from '@/lib/localized'
import { hashToken } from '@/lib/tokens'
import type { Prisma } from '@/prisma/generated/client'
import { codeOf, hashPrefix, scannedTicket, typedCode } from './code'
import type { Door } from './context'
import type { KnownBy } from './schema'
import { settleTickets } from './tickets/commands'
import { ticketHash } from './tickets/token'
import type { Verdict } from './verdict'

/** A registration as the door needs it. */
export const atTheDoor = {
  id: true,
  givenBackAt: true,
  lapsesAt: true,
  inside: true,
  organisation: true,
  person: { select: { givenName: true, familyName: true } },
  places: {
    orderBy: { pool: { position: 'asc' } },
    select: { poolId: true, state: true, pool: { select: { name: true, mode: true } } },
  },
  checkIns: {
    where: { channel: 'door' },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, direction: true, at: true, poolId: true, byName: true, scanId: true, deviceId: true },
  },
} satisfies Prisma.RegistrationSelect

export type AtTheDoor = Prisma.RegistrationGetPayload<{ select: typeof atTheDoor }>

/** What the door says, in words of the reader's language. Names stand in it only for people of this event. */
export type Answer = {
  scan: string
  verdict: Verdict
  name?: string
  /** The pools where a place is confirmed. */
  pools?: string
  /** What stands on the badge beside the name. */
  organisation?: string
  /** When and at which door the same was said before. */
  since?: string
  by?: string
  /** Kept on a phone, and somebody else had let them pass as well. */
  double?: boolean
}

/**
 * Name, pools and organisation of somebody at this door. Under the Chatham House mark nobody at the door learns for whom
 * somebody comes, but the office.
 */
export const about = (door: Door, row: AtTheDoor) => ({
  name: `${row.person.givenName} ${row.person.familyName}`.trim(),
  pools: row.places
    .filter((place) => place.state === 'confirmed')
    .map((place) => words(place.pool.name, door.ctx.locale))
    .join(', '),
  ...(row.organisation && (!door.event.confidential || can(door.ctx.actor, 'events.write'))
    ? { organisation: row.organisation }
    : {}),
})

export const clockAt = ({ ctx, event }: Door, at: Date) => timeWords(ctx.locale, event.zone, at)

type Found = { registrationId: string } | { verdict: 'unknown' | 'other_event' | 'passed_on' }

async function ticketOf(tx: Tx, { event }: Door, by: KnownBy): Promise<Found | null> {
  const code = 'code' in by ? typedCode(by.code) : null
  const scanned = 'ticket' in by ? scannedTicket(by.ticket) : null
  const hash = 'hash' in by ? by.hash : scanned && hashToken(scanned)
  if (!hash && !code) return { verdict: 'unknown' }
  const found = await tx.ticket.findMany({
    where: hash
      ? { tokenHash: hash }
      : { tokenHash: { startsWith: hashPrefix(code ?? '') }, registration: { eventId: event.id } },
    select: {
      tokenHash: true,
      registration: { select: { id: true, personId: true, eventId: true } },
    },
  })
  const ticket = found.find((one) => hash || codeOf(one.tokenHash) === code)
  if (!ticket) return null
  const { id, personId, eventId } = ticket.registration
  if (eventId !== event.id) return { verdict: 'other_event' }
  // Not by the row alone: a place may have been passed on a moment ago.
  return ticket.tokenHash === ticketHash(id, personId) ? { registrationId: id } : { verdict: 'passed_on' }
}

/** Whose ticket, code or name it is. A ticket that is not known may be new: then those of the event are settled first. */
export async function located(tx: Tx, door: Door, by: KnownBy): Promise<Found> {
  if ('registration' in by) {
    const where = { id: by.registration, eventId: door.event.id }
    const row = await tx.registration.findFirst({ where, select: { id: true } })
    return row ? { registrationId: row.id } : { verdict: 'unknown' }
  }
  const found = await ticketOf(tx, door, by)
  if (found) return found
  await settleTickets(tx, door.ctx, door.event.id)
  return (await ticketOf(tx, door, by)) ?? { verdict: 'unknown' }
}
