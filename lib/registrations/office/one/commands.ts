import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { closed, conflict, tooMany } from '@/lib/errors'
import { limit } from '@/lib/limits'
import { notify, outcome, standsDifferently } from '../../notice'
import { agreedLines } from '../../price'
import { noticeOf } from '../../records'
import { changed, found } from './found'
import type { PriceInput, ResendInput } from './schema'

/**
 * The office agrees another price with somebody (nothing, too) and says why. Refused once there is an invoice: what is
 * written on it is settled there.
 */
export async function setPrice(ctx: Ctx, { id, version, price, note }: PriceInput) {
  authorize(ctx, 'events.write')
  const { eventId } = await found(ctx, id)
  await ctx.db.$transaction(async (tx) => {
    // The row is held from here on: an invoice written at the same moment is either seen or comes after.
    await tx.registration.updateMany({ where: { id }, data: { sequence: { increment: 0 } } })
    const billed = await tx.invoice.count({
      where: { registrationId: id, cancelsId: null, state: { in: ['open', 'paid'] } },
    })
    if (billed > 0) throw conflict('registration.billed')
    const { row, facts } = await noticeOf(tx, id)
    const lines = agreedLines(row.priceReason).map((line, i) => ({
      ...line,
      cents: i === 0 ? price : 0,
      regularCents: line.regularCents ?? line.cents,
      reason: null,
    }))
    if (!(await changed(tx, id, version, { priceCents: price, priceReason: lines }))) throw conflict()
    await standsDifferently(tx, ctx.network, id)
    await audit(tx, ctx, {
      action: 'registrations.price',
      area: 'registrations',
      record: { kind: 'registration', id, name: facts.name },
      before: { cents: row.priceCents },
      after: { cents: price, note },
    })
  })
  return { event: eventId, id }
}

/** Sends the mail that says how somebody's registration stands once more, a few times an hour at most. */
export async function resend(ctx: Ctx, { id }: ResendInput) {
  authorize(ctx, 'events.write')
  const { eventId } = await found(ctx, id)
  if (!(await limit(`registrations.resend:${id}`, 3, 3600))) throw tooMany()
  await ctx.db.$transaction(async (tx) => {
    const { row, facts, to } = await noticeOf(tx, id)
    if (row.givenBackAt) throw closed('registration.givenBack')
    const notice = row.lapsesAt ? 'confirm-address' : outcome(facts.places.map(({ state }) => state))
    await notify(tx, ctx.network, notice, to, facts)
    await audit(tx, ctx, {
      action: 'registrations.resend',
      area: 'registrations',
      record: { kind: 'registration', id, name: facts.name },
      after: { mail: notice },
    })
  })
  return { event: eventId, id }
}
