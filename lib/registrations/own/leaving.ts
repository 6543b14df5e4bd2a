import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { Again, retrying } from '@/lib/retry'
import { notify } from '../notice'
import { leave, lockPools, moveUp } from '../places/commands'
import { noticeOf } from '../records'

const active = (tx: Tx, registrationId: string) =>
  tx.place.findMany({
    where: { registrationId, state: { not: 'given_back' } },
    select: { id: true, poolId: true, state: true },
  })

/**
 * A registration's wanted places, with their pools held (and `more` pools beside them), so that nothing about them
 * changes until the transaction ends.
 */
export async function placesUnderLock(tx: Tx, registrationId: string, more: readonly string[] = []) {
  const before = (await active(tx, registrationId)).map((place) => place.poolId)
  const held = new Set([...before, ...more])
  await lockPools(tx, [...held])
  const places = await active(tx, registrationId)
  if (places.some((place) => !held.has(place.poolId))) throw new Again()
  return places
}

type How = {
  action: 'registrations.give-back' | 'registrations.lapse'
  /** Whether the person is told; who never pressed the button in the mail is not written to again. */
  tell: boolean
  /** Only if it still waits for that button, and no longer than until now. */
  onlyLapsed?: boolean
}

/**
 * Gives all places of a registration back and lets those who wait move up, in one transaction. Does nothing when they
 * are back already. The caller has checked who may.
 */
export const giveAllBack = (ctx: Ctx, id: string, { action, tell, onlyLapsed }: How) =>
  retrying(() =>
    ctx.db.$transaction(async (tx) => {
      const places = await placesUnderLock(tx, id)
      const { count } = await tx.registration.updateMany({
        where: { id, givenBackAt: null, ...(onlyLapsed ? { lapsesAt: { lte: now() } } : {}) },
        data: { givenBackAt: now(), sequence: { increment: 1 }, version: { increment: 1 } },
      })
      if (count === 0) return
      for (const place of places) await leave(tx, place)
      const { facts, to } = await noticeOf(tx, id)
      if (tell) await notify(tx, ctx.network, 'given-back', to, facts)
      await audit(tx, ctx, {
        action,
        area: 'registrations',
        record: { kind: 'registration', id, name: facts.name },
        before: { event: facts.event.title, places: places.map((place) => place.state) },
      })
      for (const place of places) await moveUp(tx, ctx, place.poolId)
    }),
  )
