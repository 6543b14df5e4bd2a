import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { isId } from '@/lib/ids'
import { asLocalized } from '@/lib/localized'
import { visibleEvents } from '../policy'

const row = {
  id: true,
  slug: true,
  name: true,
  kind: true,
  season: true,
  endedAt: true,
} as const

/** The office's list: each series with how many occurrences it has, its last and its next one. Callers hold `events.read`. */
export async function officeSeries(ctx: Ctx) {
  const at = now()
  const series = await ctx.db.series.findMany({
    orderBy: [{ endedAt: { sort: 'asc', nulls: 'first' } }, { slug: 'asc' }],
    select: {
      ...row,
      events: {
        orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
        select: { id: true, state: true, startsAt: true, endsAt: true, precision: true, zone: true },
      },
    },
  })
  return series.map(({ events, ...one }) => ({
    ...one,
    count: events.filter((event) => event.state !== 'cancelled').length,
    last: events.findLast((event) => event.state === 'announced' && event.endsAt < at) ?? null,
    next: events.find((event) => event.state !== 'cancelled' && event.endsAt >= at) ?? null,
  }))
}
export type SeriesRow = Awaited<ReturnType<typeof officeSeries>>[number]

/** One series with its occurrences, the latest first; null when there is none. Callers hold `events.read`. */
export const seriesRecord = async (ctx: Ctx, id: string) =>
  isId(id)
    ? ctx.db.series.findFirst({
        where: { id },
        include: {
          events: {
            orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
            select: {
              id: true,
              title: true,
              theme: true,
              state: true,
              startsAt: true,
              endsAt: true,
              precision: true,
              zone: true,
              format: true,
              _count: { select: { registrations: { where: { givenBackAt: null } } } },
            },
          },
        },
      })
    : null
export type SeriesRecord = NonNullable<Awaited<ReturnType<typeof seriesRecord>>>

/** Series that an event can be put into: those that run, and the one it stands in. */
export const seriesToChoose = async (ctx: Ctx, present: string | null = null) =>
  (
    await ctx.db.series.findMany({
      where: { OR: [{ endedAt: null }, ...(present ? [{ id: present }] : [])] },
      orderBy: { slug: 'asc' },
      select: { id: true, name: true },
    })
  ).map(({ id, name }) => ({ id, name: asLocalized(name) }))

/** Series of which this reader sees at least one announced occurrence: for the filter of the public list. */
export const publicSeries = (ctx: Ctx) =>
  ctx.db.series.findMany({
    where: {
      events: { some: { AND: [visibleEvents(ctx.actor), { state: { in: ['announced', 'cancelled'] } }] } },
    },
    orderBy: { slug: 'asc' },
    select: row,
  })

/** The series of an event and its other occurrences that took place, the latest first, as this reader sees them. */
export async function seriesOf(ctx: Ctx, event: { id: string; seriesId: string | null }, take = 6) {
  if (!event.seriesId) return null
  const series = await ctx.db.series.findFirst({
    where: { id: event.seriesId },
    select: { ...row, summary: true },
  })
  if (!series) return null
  const past = await ctx.db.event.findMany({
    where: {
      AND: [
        visibleEvents(ctx.actor),
        { seriesId: series.id, id: { not: event.id }, state: 'announced', endsAt: { lt: now() } },
      ],
    },
    orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
    take,
    select: {
      id: true,
      slug: true,
      title: true,
      theme: true,
      startsAt: true,
      endsAt: true,
      precision: true,
      zone: true,
      format: true,
      venue: true,
    },
  })
  return { ...series, past }
}
export type SeriesOfEvent = NonNullable<Awaited<ReturnType<typeof seriesOf>>>
