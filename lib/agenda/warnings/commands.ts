import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { conflict, notFound } from '@/lib/errors'
import { lockAgenda } from '../editing/changing'
import { agendaEvent, workingCopyIn } from '../queries'
import { warningsOf } from './queries'
import type { AcceptInput, WithdrawInput } from './schema'

/**
 * Notes that a warning is fine, and why. Only one that stands now can be accepted, and it stays so until one of its
 * sessions moves. The reason of a second acceptance replaces the first.
 */
export async function acceptWarning(ctx: Ctx, { event: eventId, mark, reason }: AcceptInput) {
  authorize(ctx, 'events.write')
  const event = await agendaEvent(ctx, eventId)
  if (!event) throw notFound()
  await ctx.db.$transaction(async (tx) => {
    await lockAgenda(tx, event.id)
    const standing = await warningsOf({ db: tx }, event, await workingCopyIn(tx, event.id))
    const warning = standing.find((one) => one.mark === mark && one.acceptable)
    if (!warning) throw conflict('warningGone')
    const row = { reason, byName: ctx.actor.name }
    const { count } = await tx.acceptedClash.updateMany({ where: { eventId: event.id, mark }, data: row })
    if (count === 0)
      await tx.acceptedClash.create({ data: { networkId: ctx.network.id, eventId: event.id, mark, ...row } })
    await audit(tx, ctx, {
      action: 'agenda.acceptWarning',
      area: 'agenda',
      record: { kind: 'event', id: event.id, name: event.title.de },
      after: { kind: warning.clash.kind, reason },
    })
  })
  return { event: event.id }
}

/** Takes an acceptance back: the warning asks again. */
export async function withdrawAcceptance(ctx: Ctx, { event: eventId, mark }: WithdrawInput) {
  authorize(ctx, 'events.write')
  await ctx.db.$transaction(async (tx) => {
    await lockAgenda(tx, eventId)
    const before = await tx.acceptedClash.findFirst({ where: { eventId, mark } })
    if (!before) throw notFound()
    await tx.acceptedClash.deleteMany({ where: { eventId, mark } })
    await audit(tx, ctx, {
      action: 'agenda.withdrawAcceptance',
      area: 'agenda',
      record: { kind: 'event', id: eventId },
      before: { reason: before.reason, byName: before.byName },
    })
  })
  return { event: eventId }
}
