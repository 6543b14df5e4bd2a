import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { localIn } from '@/lib/clock'
import type { Cell, Column } from '@/lib/documents/cells'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { fullName } from '@/lib/people/name'
import { readAsked } from '@/lib/standing/list/asked'
import { listIds } from '@/lib/standing/list/queries'
import { answersOf } from '../../answers'
import { costs, type ListedEvent } from './event'
import { listAsked } from './list'
import { type ListedRegistration, readRegistrations } from './read'
import { placeName, placeState } from './rows'

/** Rows are read in pieces of this many, so that an export holds none but the piece under way. */
const piece = 500

const moment = (zone: string, at: Date | undefined) => (at ? localIn(zone, at).replace('T', ' ') : null)

type One = { head: string; width?: number; of: (row: ListedRegistration) => Cell }

/** What is said of each registration; times are the event's. Several places are joined in one cell. */
function columnsOf(ctx: Ctx, event: ListedEvent): One[] {
  const t = translator(ctx.locale, ctx.network.tone, 'registrations')
  const partners = new Map(event.partners.map((one) => [one.id, one.partner.name]))
  const places = (of: (place: ListedRegistration['places'][number]) => string) => (row: ListedRegistration) =>
    row.places.map(of).join(' | ') || null
  const price: One[] = [
    { head: t('office.price'), of: (row) => row.priceCents / 100 },
    {
      head: t('office.invoice'),
      of: (row) => (row.priceCents > 0 ? t(`office.invoiceStates.${row.invoice?.state ?? 'none'}`) : null),
    },
    { head: t('office.invoiceNumber'), of: (row) => row.invoice?.number ?? null },
  ]
  return [
    { head: t('office.name'), width: 28, of: (row) => fullName(row.person) },
    { head: t('office.givenName'), of: (row) => row.person.givenName },
    { head: t('office.familyName'), of: (row) => row.person.familyName },
    { head: t('office.function'), width: 24, of: (row) => row.function },
    { head: t('office.organisation'), width: 28, of: (row) => row.organisation },
    { head: t('office.email'), width: 32, of: (row) => row.email },
    { head: t('office.poolColumn'), width: 24, of: places((place) => placeName(ctx, event, place)) },
    {
      head: t('office.stateColumn'),
      of: (row) => places((place) => placeState(t, place))(row) ?? t('place.given_back'),
    },
    ...(costs(event) ? price : []),
    ...(partners.size > 0
      ? [
          {
            head: t('office.fields.partner'),
            of: (row: ListedRegistration) => partners.get(row.partnerId ?? '') ?? null,
          },
        ]
      : []),
    { head: t('office.at'), of: (row) => moment(event.zone, row.createdAt) },
    { head: t('office.byColumn'), of: (row) => row.byName },
    { head: t('office.fields.present'), of: (row) => moment(event.zone, row.came[0]?.at) },
    { head: t('office.language'), width: 8, of: (row) => row.language },
  ]
}

/** The list exactly as an address shows it, all its rows, each answer a column. Needs (food, access) are not in it. */
export async function exportRegistrations(ctx: Ctx, event: ListedEvent, query: Record<string, unknown>) {
  authorize(ctx, 'events.read')
  const list = listAsked(ctx, event, query)
  const asked = readAsked(ctx, list, query)
  const columns = columnsOf(ctx, event)
  const { columns: questions, cellsOf } = await answersOf(ctx, event.id)
  const heads: Column[] = [
    ...columns.map(({ head, width = 18 }) => ({ head, width })),
    ...questions.map(({ label }) => ({ head: words(label, ctx.locale), width: 24 })),
  ]
  async function* rows(): AsyncGenerator<Cell[]> {
    const ids = await listIds(ctx, list, asked)
    for (let at = 0; at < ids.length; at += piece) {
      const some = ids.slice(at, at + piece)
      const read = await readRegistrations(ctx, event.id, some)
      const byId = new Map(read.map((row) => [row.id, row]))
      for (const row of some.flatMap((id) => byId.get(id) ?? []))
        yield [...columns.map(({ of }) => of(row)), ...cellsOf(row.id).map((cell) => cell.words || null)]
    }
  }
  return { heads, rows: rows() }
}
