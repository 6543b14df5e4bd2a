import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { conflict, notFound } from '@/lib/errors'
import { asLocalized } from '@/lib/localized'
import { keepMove } from './commands'
import { whereaboutsOf } from './whereabouts'

type Dates = { startsAt: Date; endsAt: Date }

/** The dates of an event, wide enough for others; never narrower than they are. */
export const widened = (event: Dates, others: Dates): Dates => ({
  startsAt: others.startsAt < event.startsAt ? others.startsAt : event.startsAt,
  endsAt: others.endsAt > event.endsAt ? others.endsAt : event.endsAt,
})

/** True where dates can still be moved: what was called off stays as people know it. */
export const canWiden = ({ state }: { state: string }) => state === 'draft' || state === 'announced'

/**
 * Widens the dates of an event so that these fit, in the transaction of what made them necessary. It is what saving the
 * form does: an edit of its own version, logged, and when it was announced, those registered hear of it, if the office
 * wants that. Callers have asked `authorize(ctx, 'events.write')`.
 */
export async function widenEvent(tx: Tx, ctx: Ctx, id: string, others: Dates, tell: boolean) {
  const event = await tx.event.findFirst({ where: { id } })
  if (!event) throw notFound()
  if (!canWiden(event)) throw conflict()
  const { startsAt, endsAt } = event
  const next = widened(event, others)
  if (next.startsAt.getTime() === startsAt.getTime() && next.endsAt.getTime() === endsAt.getTime()) return
  const announced = event.state === 'announced'
  const { count } = await tx.event.updateMany({
    where: { id, version: event.version },
    data: { ...next, version: { increment: 1 }, ...(announced ? { sequence: { increment: 1 } } : {}) },
  })
  if (count === 0) throw conflict()
  const edit = {
    eventId: id,
    before: whereaboutsOf(event),
    after: whereaboutsOf({ ...event, ...next }),
    tell,
  }
  const away = announced ? await keepMove(tx, ctx, edit) : []
  await audit(tx, ctx, {
    action: 'events.save',
    area: 'events',
    record: { kind: 'event', id, name: asLocalized(event.title).de },
    before: { startsAt, endsAt },
    after: { ...next, ...(away.length > 0 ? { told: tell } : {}) },
  })
}
