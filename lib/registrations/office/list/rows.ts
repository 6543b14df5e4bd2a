import type { Ctx } from '@/lib/access/context'
import { dateColumn, dateTimeWords } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { euros } from '@/lib/money'
import { fullName, listName } from '@/lib/people/name'
import type { Cell, Column, Row } from '@/lib/standing/list/list'
import { costs, type ListedEvent } from './event'
import { type ListedPlace, type ListedRegistration, readRegistrations } from './read'

type Words = ReturnType<typeof translator<'registrations'>>

/** Columns of an event's list: what it costs only where it costs something. */
export function registrationsColumns(ctx: Ctx, event: ListedEvent, waiting: boolean): Column[] {
  const t = translator(ctx.locale, ctx.network.tone, 'registrations')
  const work = [t('office.function'), t('office.organisation')].join(', ')
  return [
    { key: 'name', label: t('office.name'), note: work, sort: 'name' },
    {
      key: 'state',
      label: t('office.stateColumn'),
      note: t('office.poolColumn'),
      look: 'grow',
      ...(waiting ? { sort: 'rank' } : {}),
    },
    ...(costs(event)
      ? [
          {
            key: 'price',
            label: t('office.price'),
            note: t('office.invoice'),
            sort: 'price',
            numeric: true,
          },
        ]
      : []),
    { key: 'email', label: t('office.email'), note: t('office.emailState'), look: 'address' },
    { key: 'at', label: t('office.at'), note: t('office.byColumn'), sort: 'at', numeric: true },
  ]
}

/** "Vor Ort", or with its part where an event has several. */
export const placeName = (
  ctx: Ctx,
  event: Pick<ListedEvent, 'parts'>,
  place: Pick<ListedPlace, 'part' | 'pool'>,
) => {
  const [part, pool] = [words(place.part, ctx.locale), words(place.pool, ctx.locale)]
  return event.parts.length > 1 && part !== pool ? `${part}, ${pool}` : pool
}

/** "Platz sicher", "Warteliste, Rang 3". */
export const placeState = (t: Words, { state, rank }: Pick<ListedPlace, 'state' | 'rank'>) =>
  rank ? t('place.waitingRank', { rank }) : t(`place.${state}`)

/** What is urgent about a registration, else its places; where several stand differently, each with its state. */
function stateCell(ctx: Ctx, t: Words, event: ListedEvent, row: ListedRegistration): Cell {
  const [best, ...others] = row.places
  if (row.givenBackAt || !best) return { value: t('place.given_back'), tone: 'past' }
  const named = row.places.map((place) => {
    const name = placeName(ctx, event, place)
    return others.length === 0 || placeState(t, place) === placeState(t, best)
      ? name
      : `${name}: ${placeState(t, place)}`
  })
  const value = row.came.length > 0 ? t('office.came') : placeState(t, best)
  const until = (key: 'unconfirmed' | 'offeredUntil', at: Date): Cell => ({
    value,
    note: t(`office.${key}`, { date: dateTimeWords(ctx.locale, event.zone, at) }),
    tone: 'danger',
  })
  if (row.lapsesAt) return until('unconfirmed', row.lapsesAt)
  if (best.state === 'offered' && best.heldUntil) return until('offeredUntil', best.heldUntil)
  return { value, note: named.join('; ') }
}

function priceCell(ctx: Ctx, t: Words, { priceCents, invoice }: ListedRegistration): Cell {
  if (priceCents === 0) return { value: t('office.free'), tone: 'past' }
  const note = invoice ? t(`office.invoiceStates.${invoice.state}`) : t('office.invoiceStates.none')
  return { value: euros(ctx.locale, priceCents), note }
}

const emailCell = (t: Words, { email, bounced }: ListedRegistration): Cell => {
  if (!email) return { value: null, note: t('office.noAddress') }
  return bounced ? { value: email, note: t('office.bounced'), tone: 'danger' } : { value: email }
}

/** What the list says of registrations. */
export async function registrationsRows(
  ctx: Ctx,
  event: ListedEvent,
  ids: readonly string[],
): Promise<Row[]> {
  const t = translator(ctx.locale, ctx.network.tone, 'registrations')
  const rows = await readRegistrations(ctx, event.id, ids)
  return rows.map((row) => ({
    id: row.id,
    name: fullName(row.person),
    href: `/events/${event.id}/registrations/${row.id}`,
    cells: [
      {
        value: listName(row.person),
        note: [row.function, row.organisation].filter(Boolean).join(', ') || null,
      },
      stateCell(ctx, t, event, row),
      ...(costs(event) ? [priceCell(ctx, t, row)] : []),
      emailCell(t, row),
      {
        value: dateColumn(event.zone, row.createdAt),
        note: row.byName ? t('office.by', { name: row.byName }) : null,
      },
    ],
  }))
}
