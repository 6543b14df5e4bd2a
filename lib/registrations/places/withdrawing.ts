import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { asLocalized, type Localized } from '@/lib/localized'
import { returnCode } from '../codes'
import { type Notice, notify, standsDifferently } from '../notice'
import { agreedLines, total } from '../price'
import { noticeOf } from '../records'
import { activePlaces, leave, type PlaceRow } from './commands'
import type { Locked } from './lock'

export type Withdrawal = {
  action:
    | 'registrations.give-back'
    | 'registrations.lapse'
    | 'registrations.decline-offer'
    | 'registrations.expire'
  /** The mail that says so; who never pressed the button in theirs is not written to again. */
  tell: Notice | null
  /** Said in that mail as it is. */
  reason?: Localized
}

/**
 * Takes places away from a registration: what it still wants keeps its price, and with the last place it is given back
 * as a whole, with the access code that let it in. Says so by mail and audit. Call `settle` afterwards.
 */
export async function withdraw(
  tx: Tx,
  ctx: Ctx,
  locked: Locked,
  id: string,
  places: readonly PlaceRow[],
  { action, tell, reason }: Withdrawal,
) {
  for (const place of places) await leave(tx, locked, place)
  const rest = await activePlaces(tx, id)
  const raised = { sequence: { increment: 1 }, version: { increment: 1 } }
  if (rest.length > 0) await keepPrices(tx, locked, id, rest)
  else {
    await tx.registration.updateMany({
      where: { id, givenBackAt: null },
      data: { givenBackAt: now(), ...raised },
    })
    await returnCode(tx, id)
  }
  const { facts, to, row } = await noticeOf(tx, id)
  const gone = new Set(places.map((place) => place.id))
  const lost = row.places
    .filter((place) => gone.has(place.id))
    .map(({ pool }) => ({
      part: asLocalized(pool.part.name),
      pool: asLocalized(pool.name),
      state: 'given_back' as const,
      rank: null,
    }))
  const stated = { ...facts, places: [...facts.places, ...lost], ...(reason ? { reason } : {}) }
  if (tell) await notify(tx, ctx.network, tell, to, stated)
  else if (facts.cents > 0) await standsDifferently(tx, ctx.network, id)
  await audit(tx, ctx, {
    action,
    area: 'registrations',
    record: { kind: 'registration', id, name: facts.name },
    before: { event: facts.event.title, places: places.map((place) => place.state) },
    ...(reason ? { after: { reason } } : {}),
  })
}

/** The amount is that of the parts that are still wanted. */
async function keepPrices(tx: Tx, { pools }: Locked, id: string, rest: readonly PlaceRow[]) {
  const { priceReason, priceCents } = await tx.registration.findFirstOrThrow({
    where: { id },
    select: { priceReason: true, priceCents: true },
  })
  const parts = new Set(
    pools.filter((pool) => rest.some((place) => place.poolId === pool.id)).map((pool) => pool.partId),
  )
  const agreed = agreedLines(priceReason)
  const lines = agreed.filter((line) => parts.has(line.partId))
  await tx.registration.updateMany({
    where: { id },
    data: {
      sequence: { increment: 1 },
      version: { increment: 1 },
      ...(lines.length < agreed.length
        ? { priceReason: lines, priceCents: priceCents - total(agreed) + total(lines) }
        : {}),
    },
  })
}
