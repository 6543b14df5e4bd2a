import { dateColumn } from '@/lib/clock'
import { bind, db } from '@/lib/db'
import { networkFacts } from '@/lib/networks/facts'
import { addresseeOf } from '@/lib/registrations/invoices/addressee'
import { billedColumns, dueOf, serviceOf } from '@/lib/registrations/invoices/facts'
import { systemContext } from '@/lib/standing/context'
import type { Prisma } from '@/prisma/generated/client'
import { billing, institutions } from '../billing'
import { stableId } from '../stable'

const day = 86_400_000
const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue

/** How the networks and some institutions bill. */
export async function writeBilling(): Promise<void> {
  for (const [slug, one] of Object.entries(billing))
    await db.network.update({ where: { slug }, data: { billing: json(one) } })
  for (const { slug, name, ...data } of institutions)
    await db.organisation.updateMany({ where: { networkId: stableId(`network ${slug}`), name }, data })
}

type State = 'open' | 'paid' | 'waived' | 'refunded' | 'cancelled'
/** Most have paid; some are late, one each was waived, refunded and written anew. */
const stateOf = (n: number): State =>
  (({ 4: 'waived', 9: 'refunded', 14: 'cancelled' }) as Record<number, State>)[n] ??
  (n % 3 === 1 ? 'open' : 'paid')

/** The invoices of the autumn conference, numbered as people registered. No mails: they went out long ago. */
export async function writeInvoices(today: Date): Promise<void> {
  const slug = 'negz'
  const network = networkFacts(await db.network.findUniqueOrThrow({ where: { slug } }))
  const ctx = { ...systemContext(network, 'registration.changed'), db: bind(network.id) }
  const registrations = await db.registration.findMany({
    where: { networkId: network.id, priceCents: { gt: 0 }, event: { slug: 'herbsttagung' } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { ...billedColumns, createdAt: true },
  })
  const sender = {
    ...billing[slug],
    network: { name: network.name, nameSuffix: network.nameSuffix, hue: network.hue },
  }
  const invoices: Prisma.InvoiceCreateManyInput[] = []
  const entries: Prisma.AuditCreateManyInput[] = []
  const counts = new Map<number, number>()

  const write = (name: string, issuedOn: Date, row: Partial<Prisma.InvoiceCreateManyInput>) => {
    const year = issuedOn.getUTCFullYear()
    const count = (counts.get(year) ?? 0) + 1
    counts.set(year, count)
    const id = stableId(`invoice ${name}`)
    const number = `${slug.toUpperCase()}-${year}-${String(count).padStart(4, '0')}`
    const base = { id, networkId: network.id, number, reference: number, issuedOn, sender: json(sender) }
    const whole = { ...base, createdAt: issuedOn, ...row } as Prisma.InvoiceCreateManyInput
    invoices.push(whole)
    return whole
  }
  const log = (invoice: Prisma.InvoiceCreateManyInput, verb: string, at: Date, after: object, by?: string) =>
    entries.push({
      id: stableId(`audit ${invoice.id} ${verb}`),
      networkId: network.id,
      actorKind: by ? 'person' : 'system',
      actorName: by ?? 'registration.changed',
      action: `invoices.${verb}`,
      area: 'registrations',
      recordKind: 'invoice',
      recordId: `${invoice.id}`,
      recordName: invoice.number,
      after: json(after),
      at,
    })

  let n = 0
  for (const row of registrations) {
    const due = dueOf(row)
    if (due.length === 0) continue
    const service = serviceOf(network, row, due)
    const cents = service.items.reduce((sum, one) => sum + one.cents, 0)
    const issuedOn = dateColumn(network.zone, new Date(row.createdAt.getTime() - 8 * day))
    const dueOn = new Date(issuedOn.getTime() + row.event.paymentDays * day)
    const settled = new Date(Math.min(today.getTime(), issuedOn.getTime() + 6 * day))
    const settledOn = dateColumn(network.zone, settled)
    const state = stateOf(n)
    const shared = {
      registrationId: row.id,
      language: row.language,
      addressee: json(await addresseeOf(ctx.db, ctx, row)),
      lines: json(service),
    }
    const notes = {
      paid: 'Kontoauszug (Demo)',
      waived: 'Ehrengast',
      refunded: 'Terminkollision',
      cancelled: null,
      open: null,
    }
    const first = write(row.id, issuedOn, {
      ...shared,
      cents,
      dueOn,
      state,
      settledOn: state === 'open' ? null : settledOn,
      settledNote: notes[state],
    })
    log(first, 'issue', new Date(issuedOn.getTime() + 9 * 3_600_000), { cents, event: service.title })
    if (state === 'paid' || state === 'waived')
      log(
        first,
        state,
        settled,
        { on: settledOn.toISOString().slice(0, 10), note: notes[state] },
        'Svenja Lorenz',
      )
    if (state === 'refunded' || state === 'cancelled') {
      const back = {
        ...shared,
        reference: first.number,
        state: 'cancelled' as const,
        cancelsId: first.id ?? null,
      }
      const storno = write(`${row.id} storno`, settledOn, {
        ...back,
        cents: -cents,
        dueOn: settledOn,
        settledOn,
      })
      log(
        first,
        state === 'refunded' ? 'refund' : 'void',
        settled,
        { cancelledBy: storno.number },
        'Svenja Lorenz',
      )
    }
    if (state === 'cancelled') {
      const anew = {
        ...shared,
        cents,
        dueOn: new Date(settledOn.getTime() + 14 * day),
        state: 'open' as const,
      }
      log(write(`${row.id} anew`, settledOn, { ...anew, settledOn: null }), 'issue', settled, { cents })
    }
    n += 1
  }
  for (const one of invoices) await db.invoice.create({ data: one })
  await db.audit.createMany({ data: entries })
  for (const [year, last] of counts)
    await db.invoiceCount.create({
      data: { id: stableId(`invoices ${slug} ${year}`), networkId: network.id, year, last },
    })
}
