import type { Tx } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { inState } from '../invitations/state'

/**
 * Everybody registered, whatever place they hold or wait for. An address that nobody has confirmed may be anybody's: it
 * gets no mail but the one that asks.
 */
export const registered = (eventId: string) =>
  ({ eventId, givenBackAt: null, lapsesAt: null }) satisfies Prisma.RegistrationWhereInput

/** Guests who were asked and have not answered, while they still can. */
export const unanswered = (eventId: string, at: Date): Prisma.InvitationWhereInput => ({
  eventId,
  AND: [inState('open', eventId, at), { sentAt: { not: null, lte: at } }],
})

/** Which of these addresses belong to somebody registered: they hear as such, and not twice. */
export async function registeredAt(db: Pick<Tx, 'address'>, eventId: string, emails: string[]) {
  const rows = await db.address.findMany({
    where: {
      email: { in: emails },
      endedAt: null,
      person: { registrations: { some: registered(eventId) } },
    },
    select: { email: true },
  })
  return new Set(rows.map((row) => row.email))
}

/**
 * Who registered others that are still registered, and is neither registered nor invited themselves: those hear anyway.
 * Theirs is the mail that says how many there were.
 */
export const registeredOthers = (eventId: string): Prisma.PersonWhereInput => ({
  parties: { some: { eventId, registrations: { some: registered(eventId) } } },
  registrations: { none: registered(eventId) },
  addresses: { some: { endedAt: null } },
})
