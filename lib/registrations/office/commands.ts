import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { conflict, notFound } from '@/lib/errors'
import { retrying } from '@/lib/retry'
import { notify } from '../notice'
import { giveAllBack, giveAllBackIn, placesUnderLock } from '../own/leaving'
import { noticeOf } from '../records'
import type { RegistrationIdInput } from '../schema'

/** A registration and its event. */
export type Where = { event: string; id: string }

async function found(ctx: Ctx, id: string) {
  const row = await ctx.db.registration.findFirst({ where: { id }, select: { id: true, eventId: true } })
  if (!row) throw notFound()
  return row
}

/** The office gives somebody's places back for them; they hear of it, and who waits moves up. Answers where it belongs. */
export async function giveBackFor(ctx: Ctx, { id }: RegistrationIdInput): Promise<Where> {
  authorize(ctx, 'events.write')
  const { eventId } = await found(ctx, id)
  await giveAllBack(ctx, id, { action: 'registrations.give-back', tell: 'office-cancelled' })
  return { event: eventId, id }
}

/** The office declines what was asked for: the place goes to whoever waits, and the person hears of it. Answers where it belongs. */
export async function decline(ctx: Ctx, { id }: RegistrationIdInput): Promise<Where> {
  authorize(ctx, 'events.write')
  const { eventId } = await found(ctx, id)
  await retrying(() =>
    ctx.db.$transaction(async (tx) => {
      const places = await placesUnderLock(tx, id)
      if (!places.some(({ state }) => state === 'requested')) throw conflict('registration.notRequested')
      await giveAllBackIn(tx, ctx, id, { action: 'registrations.give-back', tell: 'office-cancelled' })
    }),
  )
  return { event: eventId, id }
}

/** The office confirms what was asked for. The places counted all along, so nothing can be oversold. Answers where it belongs. */
export async function confirm(ctx: Ctx, { id }: RegistrationIdInput): Promise<Where> {
  authorize(ctx, 'events.write')
  const { eventId } = await found(ctx, id)
  await retrying(() =>
    ctx.db.$transaction(async (tx) => {
      await placesUnderLock(tx, id)
      const { count } = await tx.place.updateMany({
        where: { registrationId: id, state: 'requested' },
        data: { state: 'confirmed', changedAt: now() },
      })
      if (count === 0) return
      await tx.registration.update({ where: { id }, data: { sequence: { increment: 1 } } })
      const { facts, to } = await noticeOf(tx, id)
      await notify(tx, ctx.network, 'confirmed', to, facts)
      await audit(tx, ctx, {
        action: 'registrations.confirm',
        area: 'registrations',
        record: { kind: 'registration', id, name: facts.name },
        before: { state: 'requested' },
        after: { state: 'confirmed' },
      })
    }),
  )
  return { event: eventId, id }
}
