import type { NetworkFacts } from '@/lib/access/context'
import { whenWords } from '@/lib/clock'
import { venueOf } from '@/lib/events/schema'
import { translator } from '@/lib/i18n/translator'
import { type Locale, words } from '@/lib/localized'
import { reasonWords } from '@/lib/standing/words'
import type { Prisma } from '@/prisma/generated/client'
import { agreedLines, type PriceLine } from '../price'
import { dueLines } from './due'
import { asInvoice, invoiceColumns, type Line, type Service } from './record'

/** A registration with what an invoice is made of. */
export const billedColumns = {
  id: true,
  language: true,
  lapsesAt: true,
  givenBackAt: true,
  priceCents: true,
  priceReason: true,
  invoiceTo: true,
  party: { select: { invoiceTo: true } },
  organisation: true,
  organisationId: true,
  person: {
    select: {
      id: true,
      title: true,
      givenName: true,
      familyName: true,
      addresses: { select: { email: true, kind: true, verifiedAt: true, endedAt: true } },
    },
  },
  event: {
    select: {
      id: true,
      state: true,
      title: true,
      theme: true,
      precision: true,
      startsAt: true,
      endsAt: true,
      zone: true,
      venue: true,
      paymentDays: true,
    },
  },
  places: {
    orderBy: [{ pool: { part: { position: 'asc' } } }, { id: 'asc' }],
    select: {
      state: true,
      changedAt: true,
      pool: { select: { partId: true, part: { select: { name: true } } } },
    },
  },
  invoices: { orderBy: { createdAt: 'asc' }, select: invoiceColumns },
} satisfies Prisma.RegistrationSelect

export type Billed = Prisma.RegistrationGetPayload<{ select: typeof billedColumns }>

const partOf = ({ places }: Billed, partId: string) =>
  places.find(({ pool }) => pool.partId === partId)?.pool.part.name

/** The agreed lines; who was written down with an amount alone pays it for the first part in which they have a place. */
function agreed(row: Billed): PriceLine[] {
  const lines = agreedLines(row.priceReason)
  const first = row.places.find(({ state }) => state === 'confirmed')?.pool
  if (lines.length > 0 || row.priceCents === 0 || !first) return lines
  const part = first.part.name as PriceLine['part']
  return [{ partId: first.partId, part, cents: row.priceCents, regularCents: null, reason: null }]
}

/** What is due for a registration today. */
export const dueOf = (row: Billed): PriceLine[] =>
  dueLines(
    { ...row, places: row.places.map(({ state, pool }) => ({ state, partId: pool.partId })) },
    agreed(row),
  )

/**
 * The invoices of a registration that count, with what they are for. What was refunded counts as waived while the place
 * is the same: whoever has taken one anew since owes it anew.
 */
export const standingOf = ({ invoices, places }: Pick<Billed, 'invoices' | 'places'>) =>
  invoices
    .filter(({ cancels, state }) => !cancels && state !== 'cancelled')
    .map((one) => {
      const { service } = asInvoice(one)
      const refundedAt = one.state === 'refunded' ? one.cancelledBy[0]?.createdAt : undefined
      const still = (partId: string) =>
        !refundedAt || !places.some(({ pool, changedAt }) => pool.partId === partId && changedAt > refundedAt)
      return {
        id: one.id,
        state: refundedAt ? 'waived' : one.state,
        items: service.items.filter(({ partId }) => still(partId)),
      }
    })

/** What the invoice says it is for, in the language of whoever is registered. */
export function serviceOf(network: NetworkFacts, row: Billed, lines: readonly PriceLine[]): Service {
  const locale: Locale = row.language === 'en' ? 'en' : 'de'
  const t = translator(locale, network.tone, 'invoices')
  const standing = translator(locale, network.tone, 'standing')
  const { event } = row
  const title = [words(event.title, locale), words(event.theme, locale)].filter(Boolean).join(': ')
  const why = ({ reason }: PriceLine) => {
    const said = reason && reasonWords(standing, reason, locale)
    if (!said) return ''
    return reason?.key === 'invitation' ? said : t('paper.rightPrice', { reason: said })
  }
  const items = lines.map((line): Line => {
    const part = words(partOf(row, line.partId) ?? line.part, locale)
    return { partId: line.partId, cents: line.cents, text: t('paper.part', { part }), why: why(line) }
  })
  const venue = venueOf(event.venue)
  return {
    eventId: event.id,
    title,
    when: whenWords(locale, event.zone, event.precision, event.startsAt, event.endsAt),
    where: venue ? [words(venue.name, locale), venue.address].filter(Boolean).join(', ') || null : null,
    items,
  }
}
