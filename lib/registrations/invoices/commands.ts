import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { dateColumn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict, isUniqueViolation, notFound } from '@/lib/errors'
import { retrying } from '@/lib/retry'
import { billedColumns } from './facts'
import { cancelIn, reconcile, reconcileIn } from './issue'
import { lackingIds } from './lacking'
import type { OfficeInvoiceTo, RefundInput, SettleInput, StatementInput } from './schema'
import { senderOf } from './sender'
import { type Found, readStatement } from './statement'

/** The day of an entry: as typed, but never later than today. */
function dayOf(ctx: Ctx, on: string | null): Date {
  const today = dateColumn(ctx.network.zone, now())
  const typed = on ? new Date(`${on}T00:00:00Z`) : today
  return typed > today ? today : typed
}

const record = (tx: Tx, ctx: Ctx, verb: string, one: { id: string; number: string }, after: object = {}) =>
  audit(tx, ctx, {
    action: `invoices.${verb}`,
    area: 'registrations',
    record: { kind: 'invoice', id: one.id, name: one.number },
    after,
  })

type Settling = { ids: readonly string[]; act: 'paid' | 'waived'; on: string | null; note: string | null }

/** Notes open ones as paid or waived; whichever is not open any more is left alone. Answers how many. */
async function settleIn(tx: Tx, ctx: Ctx, { ids, act, on, note }: Settling): Promise<number> {
  const rows = await tx.invoice.findMany({
    where: { id: { in: [...ids] }, state: 'open' },
    select: { id: true, number: true },
  })
  const settledOn = dayOf(ctx, on)
  let done = 0
  for (const row of rows) {
    const { count } = await tx.invoice.updateMany({
      where: { id: row.id, state: 'open' },
      data: { state: act, settledOn, settledNote: note, version: { increment: 1 } },
    })
    if (count === 0) continue
    await record(tx, ctx, act, row, { on: settledOn.toISOString().slice(0, 10), ...(note ? { note } : {}) })
    done += 1
  }
  return done
}

/** Throws NotFound as soon as one of the ids is none of this network's invoices. */
async function allOurs(ctx: Ctx, ids: readonly string[]) {
  const count = await ctx.db.invoice.count({ where: { id: { in: [...ids] } } })
  if (count < new Set(ids).size) throw notFound()
}

export type Settled = { done: number; left: number }

/** Notes one or many as paid or waived. Throws NotFound, Forbidden. */
export async function settle(
  ctx: Ctx,
  input: Omit<SettleInput, 'act'> & { act: 'paid' | 'waived' },
): Promise<Settled> {
  authorize(ctx, 'events.write')
  await allOurs(ctx, input.ids)
  const done = await retrying(() => ctx.db.$transaction((tx) => settleIn(tx, ctx, input)))
  return { done, left: new Set(input.ids).size - done }
}

/**
 * Reads pasted lines of a bank statement and notes as paid what they name with the right amount. Everything else is
 * answered: other amounts, nothing open, unknown.
 */
export async function settleStatement(
  ctx: Ctx,
  { lines, on }: StatementInput,
): Promise<Found & { done: number }> {
  authorize(ctx, 'events.write')
  const known = await ctx.db.invoice.findMany({
    where: { cancelsId: null },
    select: { id: true, number: true, cents: true, state: true },
  })
  const found = readStatement(lines, known)
  const done = await retrying(() =>
    ctx.db.$transaction((tx) => settleIn(tx, ctx, { ids: found.paid, act: 'paid', on, note: null })),
  )
  return { ...found, done }
}

/** Gives money back for one that was paid: it is taken back by another number. Throws Conflict, Closed, NotFound. */
export async function refund(ctx: Ctx, { id, version, on, note }: RefundInput): Promise<string> {
  authorize(ctx, 'events.write')
  const row = await ctx.db.invoice.findFirst({ where: { id }, select: { registrationId: true } })
  if (!row) throw notFound()
  await retrying(() =>
    ctx.db.$transaction(async (tx) => {
      const settledOn = dayOf(ctx, on)
      const { count } = await tx.invoice.updateMany({
        where: { id, version, state: 'paid' },
        data: { state: 'refunded', settledOn, settledNote: note, version: { increment: 1 } },
      })
      if (count === 0) throw conflict()
      const billed = await tx.registration.findFirstOrThrow({
        where: { id: row.registrationId },
        select: billedColumns,
      })
      const invoice = billed.invoices.find((one) => one.id === id)
      if (!invoice) throw notFound()
      await record(tx, ctx, 'refund', invoice, {
        on: settledOn.toISOString().slice(0, 10),
        ...(note ? { note } : {}),
      })
      await cancelIn(tx, ctx, invoice, billed, 'refunded')
    }),
  )
  return id
}

/** Takes back that one was paid or waived: it was a mistake. Throws Conflict. */
export async function reopen(ctx: Ctx, { id, version }: { id: string; version: number }): Promise<string> {
  authorize(ctx, 'events.write')
  const row = await ctx.db.invoice.findFirst({
    where: { id },
    select: { id: true, number: true, cancelsId: true },
  })
  if (!row) throw notFound()
  if (row.cancelsId) throw closed('invoices.final')
  try {
    await ctx.db.$transaction(async (tx) => {
      const { count } = await tx.invoice.updateMany({
        where: { id, version, state: { in: ['paid', 'waived'] } },
        data: { state: 'open', settledOn: null, settledNote: null, version: { increment: 1 } },
      })
      if (count === 0) throw conflict()
      await record(tx, ctx, 'reopen', row)
    })
  } catch (error) {
    // Another one of the same registration has been written meanwhile.
    throw isUniqueViolation(error) ? closed('invoices.another') : error
  }
  return id
}

/** Writes an open invoice anew for another addressee; the old one is taken back. Answers the path of the new one. */
export async function readdress(ctx: Ctx, { id, version, ...to }: OfficeInvoiceTo): Promise<string> {
  authorize(ctx, 'events.write')
  const row = await ctx.db.invoice.findFirst({ where: { id }, select: { registrationId: true } })
  if (!row) throw notFound()
  const sender = await senderOf(ctx)
  return retrying(() =>
    ctx.db.$transaction(async (tx) => {
      const open = await tx.invoice.count({ where: { id, version, state: 'open' } })
      if (open === 0) throw conflict()
      await tx.registration.updateMany({ where: { id: row.registrationId }, data: { invoiceTo: to } })
      await reconcileIn(tx, ctx, row.registrationId, sender, { anew: true })
      const fresh = await tx.invoice.findFirst({
        where: { registrationId: row.registrationId, state: 'open' },
        select: { id: true },
      })
      return fresh?.id ?? id
    }),
  )
}

/** Writes the invoices of an event that are still missing: the billing data came later. Answers how many. */
export async function issueMissing(ctx: Ctx, { event }: { event: string }): Promise<number> {
  authorize(ctx, 'events.write')
  const found = await ctx.db.event.findFirst({ where: { id: event }, select: { id: true } })
  if (!found) throw notFound()
  const before = await ctx.db.invoice.count({ where: { registration: { eventId: event }, cancelsId: null } })
  for (const id of await lackingIds(ctx, event)) await reconcile(ctx, id)
  return (
    (await ctx.db.invoice.count({ where: { registration: { eventId: event }, cancelsId: null } })) - before
  )
}
