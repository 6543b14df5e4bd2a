import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { retrying } from '@/lib/retry'
import { activePlaces } from '../places/commands'
import { lockEvent } from '../places/lock'
import { settle } from '../places/settling'
import { withdraw } from '../places/withdrawing'

/** Parties whose deadline has passed; of a cancelled event everybody has heard already. */
const overdue = (ctx: Ctx) =>
  ctx.db.party.findMany({
    where: { completedAt: null, deadline: { lte: now() }, event: { state: 'announced' } },
    orderBy: { deadline: 'asc' },
    select: { id: true, eventId: true },
    take: 100,
  })

/**
 * The deadline of a party has passed: whoever confirmed keeps their place or goes on waiting; what was held or waited
 * for by those who did not answer is given back, they hear of it, and others move up.
 */
export async function endParties(ctx: Ctx) {
  for (const { id, eventId } of await overdue(ctx))
    await retrying(() =>
      ctx.db.$transaction(async (tx) => {
        const locked = await lockEvent(tx, eventId)
        const { count } = await tx.party.updateMany({
          where: { id, completedAt: null },
          data: { completedAt: now() },
        })
        if (count === 0) return
        const unanswered = await tx.registration.findMany({
          where: { partyId: id, completedAt: null, givenBackAt: null },
          orderBy: { id: 'asc' },
          select: { id: true },
        })
        for (const one of unanswered)
          await withdraw(tx, ctx, locked, one.id, await activePlaces(tx, one.id), {
            action: 'registrations.expire',
            tell: 'given-back',
          })
        await settle(tx, ctx, locked)
      }),
    )
}
