import type { Ctx } from '@/lib/access/context'
import { ticketHash, ticketToken } from '@/lib/check-in/tickets/token'
import { newId } from '@/lib/ids'
import { registrationToken } from '@/lib/registrations/link'
import { hashToken } from '@/lib/tokens'
import type { PlaceState } from '@/prisma/generated/enums'
import { aPerson } from './people'

type Event = { id: string; parts: { pools: { id: string }[] }[] }
type Wishes = { state?: PlaceState; poolIds?: string[]; givenName?: string; familyName?: string }

/** Somebody with a place at an event, confirmed unless told otherwise, written without the front door. */
export async function aGuestOf(ctx: Ctx, event: Event, wishes: Wishes = {}) {
  const { state = 'confirmed', poolIds, ...names } = wishes
  const { person } = await aPerson(ctx, { login: false, ...names })
  const networkId = ctx.network.id
  const id = newId()
  await ctx.db.registration.create({
    data: {
      id,
      networkId,
      eventId: event.id,
      personId: person.id,
      tokenHash: hashToken(registrationToken(id)),
      givenBackAt: state === 'given_back' ? new Date() : null,
    },
  })
  const takes = state === 'waiting' || state === 'given_back' ? 0 : 1
  for (const poolId of poolIds ?? [event.parts[0]?.pools[0]?.id ?? '']) {
    const pool = await ctx.db.pool.update({
      where: { id: poolId },
      data: { arrivals: { increment: 1 }, taken: { increment: takes } },
      select: { arrivals: true },
    })
    await ctx.db.place.create({
      data: { networkId, registrationId: id, poolId, state, arrivalNo: pool.arrivals },
    })
  }
  return {
    id,
    personId: person.id,
    ticket: ticketToken(id, person.id),
    hash: ticketHash(id, person.id),
  }
}
