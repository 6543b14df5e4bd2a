import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { dateColumn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import type { Locale } from '@/lib/localized'
import { retrying } from '@/lib/retry'
import type { Prisma } from '@/prisma/generated/client'
import { addresseeOf } from './addressee'
import { planInvoices } from './due'
import { type Billed, billedColumns, dueOf, serviceOf, standingOf } from './facts'
import { nextNumber } from './number'
import { asInvoice, type Sender } from './record'
import { senderOf } from './sender'
import { tell } from './tell'

const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue

/** The registration, held: two runs over the same one come one after the other. */
async function underLock(tx: Tx, id: string): Promise<Billed | null> {
  await tx.registration.updateMany({ where: { id }, data: { version: { increment: 0 } } })
  return tx.registration.findFirst({ where: { id }, select: billedColumns })
}

type How = {
  /** Written anew although nothing but the addressee has changed. */
  anew?: boolean
}

/**
 * Makes the invoices of a registration say what is due, in the caller's transaction: the first is written, one that
 * says something else is taken back by another (Storno), each with its number and its mail. Nothing happens while the
 * network has no billing data, nor when all is right: it may run as often as it likes.
 */
export async function reconcileIn(
  tx: Tx,
  ctx: Ctx,
  id: string,
  sender: Sender | null,
  how: How = {},
): Promise<void> {
  const row = await underLock(tx, id)
  if (!row) return
  const { cancel, issue } = planInvoices(dueOf(row), standingOf(row), how)
  for (const one of row.invoices.filter((invoice) => cancel.includes(invoice.id)))
    await cancelIn(tx, ctx, one, row)
  if (sender && issue.length > 0) await issueIn(tx, ctx, row, sender, issue)
}

/** The same in a transaction of its own. */
export async function reconcile(ctx: Ctx, id: string, how: How = {}) {
  const sender = await senderOf(ctx)
  await retrying(() => ctx.db.$transaction((tx) => reconcileIn(tx, ctx, id, sender, how)))
}

const day = (ctx: Ctx, plus = 0) =>
  new Date(dateColumn(ctx.network.zone, now()).getTime() + plus * 24 * 60 * 60 * 1000)
const yearOf = (date: Date) => date.getUTCFullYear()

async function issueIn(tx: Tx, ctx: Ctx, row: Billed, sender: Sender, lines: ReturnType<typeof dueOf>) {
  const issuedOn = day(ctx)
  const number = await nextNumber(tx, ctx, yearOf(issuedOn))
  const service = serviceOf(ctx.network, row, lines)
  const cents = service.items.reduce((sum, one) => sum + one.cents, 0)
  const dueOn = day(ctx, row.event.paymentDays)
  const addressee = await addresseeOf(tx, ctx, row)
  const { id } = await tx.invoice.create({
    data: {
      networkId: ctx.network.id,
      registrationId: row.id,
      number,
      reference: number,
      cents,
      sender: json(sender),
      addressee: json(addressee),
      lines: json(service),
      language: row.language,
      issuedOn,
      dueOn,
    },
    select: { id: true },
  })
  await record(tx, ctx, 'issue', { id, number }, { cents, event: service.title })
  await tell(tx, ctx, 'invoice', row, { id, number, cents, dueOn, service, addressee })
}

/** Takes an invoice back by one of its own number with the opposite amount; neither is ever changed or deleted. */
export async function cancelIn(
  tx: Tx,
  ctx: Ctx,
  invoice: Billed['invoices'][number],
  row: Billed,
  state: 'cancelled' | 'refunded' = 'cancelled',
) {
  const issuedOn = day(ctx)
  if (state === 'cancelled')
    await tx.invoice.updateMany({
      where: { id: invoice.id, state: 'open' },
      data: { state, settledOn: issuedOn, version: { increment: 1 } },
    })
  const number = await nextNumber(tx, ctx, yearOf(issuedOn))
  const { sender, addressee, lines, reference, registrationId, cents, language } = invoice
  const copied = { sender: json(sender), addressee: json(addressee), lines: json(lines) }
  const { id } = await tx.invoice.create({
    data: {
      ...copied,
      networkId: ctx.network.id,
      registrationId,
      number,
      reference,
      language: language as Locale,
      cents: -cents,
      state: 'cancelled',
      issuedOn,
      dueOn: issuedOn,
      settledOn: issuedOn,
      cancelsId: invoice.id,
    },
    select: { id: true },
  })
  await record(tx, ctx, 'void', invoice, { cancelledBy: number })
  const stood = asInvoice(invoice)
  await tell(tx, ctx, 'cancelled', row, {
    id,
    number,
    cents: -cents,
    dueOn: issuedOn,
    service: stood.service,
    addressee: stood.addressee,
    cancels: invoice.number,
  })
}

const record = (
  tx: Tx,
  ctx: Ctx,
  verb: string,
  { id, number }: { id: string; number: string },
  after: object,
) =>
  audit(tx, ctx, {
    action: `invoices.${verb}`,
    area: 'registrations',
    record: { kind: 'invoice', id, name: number },
    after,
  })
