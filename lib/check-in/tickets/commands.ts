import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { ticketHash } from './token'

/**
 * Makes the tickets of an event what its registrations say: one for each with a confirmed place, none for what was given
 * back or passed on. Runs as often as it likes; answers how many it changed.
 */
export async function settleTickets(tx: Tx, ctx: Ctx, eventId: string) {
  const registrations = await tx.registration.findMany({
    where: { eventId },
    select: {
      id: true,
      personId: true,
      givenBackAt: true,
      places: { where: { state: 'confirmed' }, take: 1, select: { id: true } },
      tickets: { select: { id: true, tokenHash: true, endedAt: true } },
    },
  })
  const wanted = new Map(
    registrations
      .filter((one) => !one.givenBackAt && one.places.length > 0)
      .map((one) => [ticketHash(one.id, one.personId), one.id]),
  )
  const known = registrations.flatMap((one) => one.tickets)
  const there = new Set(known.map((ticket) => ticket.tokenHash))
  const fresh = [...wanted].filter(([hash]) => !there.has(hash))
  const again = known.filter((ticket) => ticket.endedAt && wanted.has(ticket.tokenHash))
  const over = known.filter((ticket) => !ticket.endedAt && !wanted.has(ticket.tokenHash))
  const ids = (tickets: { id: string }[]) => ({ id: { in: tickets.map((ticket) => ticket.id) } })
  if (fresh.length > 0)
    await tx.ticket.createMany({
      data: fresh.map(([tokenHash, registrationId]) => ({
        networkId: ctx.network.id,
        registrationId,
        tokenHash,
      })),
      skipDuplicates: true,
    })
  if (again.length > 0) await tx.ticket.updateMany({ where: ids(again), data: { endedAt: null } })
  if (over.length > 0) await tx.ticket.updateMany({ where: ids(over), data: { endedAt: now() } })
}
