import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { closed, notFound } from '@/lib/errors'
import { forReader } from '@/lib/events/queries'
import { personStanding } from '@/lib/standing/queries'
import { wholeRegistration } from '../../records'

/** What is asked of somebody, and what they pay, follows from their own rights: the office, as if it were them. */
export async function insteadOf(ctx: Ctx, personId: string): Promise<Ctx> {
  const standing = await personStanding(ctx.network, personId)
  return { ...ctx, actor: { ...ctx.actor, personId, standing } }
}

/** Whose registration it is; NotFound in another network. */
export async function found(ctx: Ctx, id: string) {
  const row = await ctx.db.registration.findFirst({
    where: { id },
    select: { id: true, eventId: true, personId: true },
  })
  if (!row) throw notFound()
  return row
}

/** A registration that still stands, with its event as its person has it; throws Closed when it is over. */
export async function standing(tx: Pick<Tx, 'registration' | 'event'>, person: Ctx, id: string) {
  const row = await tx.registration.findFirstOrThrow({
    where: { id },
    select: { ...wholeRegistration, partnerId: true },
  })
  if (row.givenBackAt) throw closed('registration.givenBack')
  if (row.event.state === 'cancelled') throw closed('registration.cancelled')
  const event = await tx.event.findFirst({ where: { id: row.eventId }, select: forReader(person.actor) })
  if (!event) throw notFound()
  return { row, event }
}

/** A change counts for the calendar; a version that is no longer the present one changes nothing (false). */
export async function changed(tx: Tx, id: string, version: number, data: object = {}): Promise<boolean> {
  const { count } = await tx.registration.updateMany({
    where: { id, version, givenBackAt: null },
    data: { ...data, sequence: { increment: 1 }, version: { increment: 1 } },
  })
  return count === 1
}
