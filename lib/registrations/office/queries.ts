import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { asLocalized } from '@/lib/localized'
import { addressOf, type PlaceFact } from '../notice'
import { isActive } from '../places/capacity'
import { agreedLines, type PriceLine } from '../price'
import { fullName, type WholeRegistration, wholeRegistration } from '../records'
import { type ListState, listStates, type RegistrationFilter, whereOf } from './filter'

export const pageSize = 50

/** A row of the office's list, and of its export. */
export type ListedRegistration = {
  id: string
  name: string
  email: string | null
  function: string | null
  organisation: string | null
  language: string
  cents: number
  lines: PriceLine[]
  places: PlaceFact[]
  answers: { key: string; value: unknown }[]
  createdAt: Date
  lapsesAt: Date | null
  givenBackAt: Date | null
}

/** Ranks of everybody who waits for this event, by place. */
async function ranksOf(ctx: Ctx, eventId: string): Promise<Map<string, number>> {
  const queue = await ctx.db.place.findMany({
    where: { state: 'waiting', pool: { part: { eventId } } },
    orderBy: { arrivalNo: 'asc' },
    select: { id: true, poolId: true },
  })
  const last = new Map<string, number>()
  return new Map(
    queue.map(({ id, poolId }) => {
      const rank = (last.get(poolId) ?? 0) + 1
      last.set(poolId, rank)
      return [id, rank]
    }),
  )
}

const listed = (row: WholeRegistration, ranks: Map<string, number>): ListedRegistration => ({
  id: row.id,
  name: fullName(row.person),
  email: addressOf(row.person.addresses),
  function: row.function,
  organisation: row.organisation,
  language: row.language,
  cents: row.priceCents,
  lines: agreedLines(row.priceReason),
  places: row.places
    .filter((place) => isActive(place.state))
    .map((place) => ({
      part: asLocalized(place.pool.part.name),
      pool: asLocalized(place.pool.name),
      state: place.state,
      rank: ranks.get(place.id) ?? null,
    })),
  // Needs about food and access are for those who prepare the event, not for lists that travel.
  answers: row.answers.filter((answer) => answer.retention === 'standard'),
  createdAt: row.createdAt,
  lapsesAt: row.lapsesAt,
  givenBackAt: row.givenBackAt,
})

/** A page of an event's registrations and the number of all that fit; `size: 0` gives all (export). */
export async function registrationsOf(
  ctx: Ctx,
  eventId: string,
  filter: RegistrationFilter,
  size = pageSize,
): Promise<{ rows: ListedRegistration[]; total: number }> {
  authorize(ctx, 'events.read')
  const where = whereOf(eventId, filter)
  const [rows, total, ranks] = await Promise.all([
    ctx.db.registration.findMany({
      where,
      orderBy:
        filter.sort === 'name'
          ? [{ person: { familyName: 'asc' } }, { person: { givenName: 'asc' } }, { id: 'asc' }]
          : [{ createdAt: filter.state === 'waiting' ? 'asc' : 'desc' }, { id: 'asc' }],
      select: wholeRegistration,
      ...(size > 0 ? { take: size, skip: (filter.page - 1) * size } : {}),
    }),
    ctx.db.registration.count({ where }),
    ranksOf(ctx, eventId),
  ])
  return { rows: rows.map((row) => listed(row, ranks)), total }
}

/** How many registrations each view of the list holds. */
export async function registrationCounts(ctx: Ctx, eventId: string): Promise<Record<ListState, number>> {
  authorize(ctx, 'events.read')
  const counts = await Promise.all(
    listStates.map(
      async (state) =>
        [state, await ctx.db.registration.count({ where: whereOf(eventId, { state }) })] as const,
    ),
  )
  return Object.fromEntries(counts) as Record<ListState, number>
}

/** The event that a list of registrations belongs to; null in another network or when there is none. */
export const listedEvent = (ctx: Ctx, id: string) =>
  ctx.db.event.findFirst({
    where: { id },
    select: {
      id: true,
      slug: true,
      title: true,
      zone: true,
      startsAt: true,
      endsAt: true,
      precision: true,
      state: true,
      parts: { orderBy: { position: 'asc' }, select: { formId: true } },
    },
  })
