import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { conflict, notFound } from '@/lib/errors'
import { retrying } from '@/lib/retry'
import { notify } from '../notice'
import { giveAllBack, placesUnderLock, underLock } from '../own/leaving'
import { settle } from '../places/settling'
import { withdraw } from '../places/withdrawing'
import { noticeOf } from '../records'
import type { DeclineInput, RegistrationIdInput } from '../schema'

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

/**
 * The office declines what was asked for: the place goes to whoever waits, and the person hears of it, with the office's
 * reason where it gives one. What is confirmed already stays. Answers where it belongs.
 */
export async function decline(ctx: Ctx, { id, reason }: DeclineInput): Promise<Where> {
  authorize(ctx, 'events.write')
  const { eventId } = await found(ctx, id)
  await retrying(() =>
    ctx.db.$transaction(async (tx) => {
      const { locked, places } = await underLock(tx, id)
      const asked = places.filter(({ state }) => state === 'requested')
      if (asked.length === 0) throw conflict('registration.notRequested')
      const gone = places.some(({ state }) => state === 'confirmed') ? asked : places
      await withdraw(tx, ctx, locked, id, gone, {
        action: 'registrations.give-back',
        tell: 'declined',
        // Written in the language of whoever reads it.
        ...(reason ? { reason: { de: reason, en: reason } } : {}),
      })
      await settle(tx, ctx, locked)
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
