import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { db } from '@/lib/db'
import { asLocalized } from '@/lib/localized'
import { Prisma } from '@/prisma/generated/client'
import type { EventFormat } from '@/prisma/generated/enums'
import { takingStates } from '../../places/capacity'
import { placesOf } from '../../places/queries'
import { type CurvePoint, curveOf, type Day, stepsFor } from './curve'

const { sql } = Prisma
const day = 24 * 60 * 60 * 1000

type Event = { id: string; seriesId: string | null; startsAt: Date; endsAt: Date; zone: string }

/** Everything that the overview of an event says in numbers; as many statements for ten registrations as for all. */
export async function eventFigures(ctx: Ctx, event: Event) {
  authorize(ctx, 'events.read')
  const last = await occurrenceBefore(ctx, event)
  const [pools, [totals], curve, turnout, balance] = await Promise.all([
    placesOf(ctx, event.id),
    totalsOf(ctx, event.id),
    curvesOf(ctx, event, last),
    turnoutOf(ctx, event),
    balanceOf(ctx, event.id),
  ])
  return {
    pools,
    totals: totals ?? {
      registered: 0,
      requested: 0,
      offered: 0,
      unconfirmed: 0,
      present: 0,
      open: 0,
      openCents: 0,
      overdue: 0,
    },
    last,
    curve,
    turnout,
    balance,
  }
}
export type EventFigures = Awaited<ReturnType<typeof eventFigures>>

/** The occurrence of the same series before this one, to hold it against. */
async function occurrenceBefore(ctx: Ctx, { id, seriesId, startsAt }: Event) {
  if (!seriesId) return null
  return ctx.db.event.findFirst({
    where: {
      seriesId,
      id: { not: id },
      state: 'announced',
      startsAt: { lt: startsAt },
      registrations: { some: {} },
    },
    orderBy: { startsAt: 'desc' },
    select: { id: true, title: true, startsAt: true, endsAt: true, precision: true, zone: true },
  })
}

type Totals = {
  registered: number
  requested: number
  offered: number
  unconfirmed: number
  present: number
  open: number
  openCents: number
  overdue: number
}

const totalsOf = (ctx: Ctx, eventId: string) => {
  const network = sql`${ctx.network.id}::uuid`
  const held = (state: string) => sql`(SELECT count(DISTINCT l."registrationId") FROM "Place" l
    JOIN mine r ON r."id" = l."registrationId" WHERE l."networkId" = ${network} AND l."state"::text = ${state})::int`
  const bills = sql`FROM "Invoice" i WHERE i."networkId" = ${network} AND i."state" = 'open'
    AND i."registrationId" IN (SELECT "id" FROM "Registration" WHERE "networkId" = ${network} AND "eventId" = ${eventId}::uuid)`
  return db.$queryRaw<Totals[]>(sql`WITH mine AS MATERIALIZED (
      SELECT r."id", r."lapsesAt" FROM "Registration" r
      WHERE r."networkId" = ${network} AND r."eventId" = ${eventId}::uuid AND r."givenBackAt" IS NULL
    ) SELECT (SELECT count(*) FROM mine)::int AS "registered", ${held('requested')} AS "requested",
      ${held('offered')} AS "offered",
      (SELECT count(*) FROM mine WHERE "lapsesAt" IS NOT NULL)::int AS "unconfirmed",
      (SELECT count(DISTINCT c."registrationId") FROM "CheckIn" c JOIN mine r ON r."id" = c."registrationId"
        WHERE c."networkId" = ${network} AND c."direction" = 'in')::int AS "present",
      (SELECT count(*) ${bills})::int AS "open",
      (SELECT coalesce(sum(i."cents"), 0) ${bills})::int AS "openCents",
      (SELECT count(*) ${bills} AND i."dueOn" < current_date)::int AS "overdue"`)
}

/**
 * Places taken over time, by days before the start, beside the occurrence before. Where a place is asked for or held
 * first it counts from the registration on; else from when it was won, so that the waiting list is in no curve.
 */
async function curvesOf(ctx: Ctx, event: Event, last: { id: string } | null) {
  const ids = [event.id, ...(last ? [last.id] : [])]
  const rows = await db.$queryRaw<{ eventId: string; before: number; count: number }[]>(sql`
    SELECT r."eventId", greatest(0, (e."startsAt" AT TIME ZONE e."zone")::date
      - ((CASE WHEN e."needsConfirmation" OR r."partyId" IS NOT NULL THEN r."createdAt" ELSE l."changedAt" END)
        AT TIME ZONE e."zone")::date)::int AS "before", count(*)::int AS "count"
    FROM "Registration" r JOIN "Event" e ON e."networkId" = r."networkId" AND e."id" = r."eventId"
    JOIN "Place" l ON l."networkId" = r."networkId" AND l."registrationId" = r."id"
    WHERE r."networkId" = ${ctx.network.id}::uuid AND r."eventId" = ANY(${ids}::uuid[]) AND r."givenBackAt" IS NULL
      AND l."state"::text = ANY(${[...takingStates]})
    GROUP BY 1, 2`)
  if (rows.length === 0) return null
  const of = (id: string): Day[] => rows.filter((row) => row.eventId === id)
  const steps = stepsFor(Math.max(...rows.map(({ before }) => before)))
  const dayOf = (at: Date) => dateColumn(event.zone, at).getTime()
  const left = Math.max(0, Math.round((dayOf(event.startsAt) - dayOf(now())) / day))
  const before: CurvePoint[] | null = last && curveOf(of(last.id), steps, 0)
  return { now: curveOf(of(event.id), steps, left), before }
}

export type Turnout = {
  id: string
  title: ReturnType<typeof asLocalized>
  format: EventFormat
  startsAt: Date
  zone: string
  expected: number
  came: number
}

/** Who had a confirmed place and who came: this event once it is over, and the past ones of its series with a count. */
async function turnoutOf(ctx: Ctx, { id, seriesId }: Event): Promise<Turnout[]> {
  const events = await ctx.db.event.findMany({
    where: {
      state: 'announced',
      endsAt: { lt: now() },
      ...(seriesId ? { OR: [{ id }, { seriesId }] } : { id }),
    },
    orderBy: { startsAt: 'desc' },
    take: 12,
    select: { id: true, title: true, format: true, startsAt: true, zone: true },
  })
  if (events.length === 0) return []
  const network = sql`${ctx.network.id}::uuid`
  const rows = await db.$queryRaw<{ id: string; expected: number; came: number }[]>(sql`
    SELECT r."eventId" AS "id", count(*)::int AS "expected",
      (count(*) FILTER (WHERE EXISTS (SELECT 1 FROM "CheckIn" c
        WHERE c."networkId" = r."networkId" AND c."registrationId" = r."id" AND c."direction" = 'in')))::int AS "came"
    FROM "Registration" r
    WHERE r."networkId" = ${network} AND r."eventId" = ANY(${events.map((one) => one.id)}::uuid[])
      AND r."givenBackAt" IS NULL AND EXISTS (SELECT 1 FROM "Place" l
        WHERE l."networkId" = r."networkId" AND l."registrationId" = r."id" AND l."state" = 'confirmed')
    GROUP BY 1`)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return events
    .map((event) => ({
      ...event,
      title: asLocalized(event.title),
      expected: byId.get(event.id)?.expected ?? 0,
      came: byId.get(event.id)?.came ?? 0,
    }))
    .filter(({ expected, came }) => expected > 0 && came > 0)
}

/** Sectors and levels of those with a place: of the organisation they come for, else of where they work. */
async function balanceOf(ctx: Ctx, eventId: string) {
  const rows = await db.$queryRaw<{ sector: string | null; level: string | null; count: number }[]>(sql`
    SELECT coalesce(o."sector", w."sector") AS "sector", coalesce(o."level", w."level")::text AS "level",
      count(*)::int AS "count"
    FROM "Registration" r
    LEFT JOIN "Organisation" o ON o."networkId" = r."networkId" AND o."id" = r."organisationId"
    LEFT JOIN LATERAL (SELECT x."sector", x."level" FROM "Affiliation" a
      JOIN "Organisation" x ON x."networkId" = a."networkId" AND x."id" = a."organisationId"
      WHERE a."networkId" = r."networkId" AND a."personId" = r."personId"
        AND a."from" <= current_date AND (a."to" IS NULL OR a."to" >= current_date)
      ORDER BY a."from" DESC LIMIT 1) w ON o."id" IS NULL
    WHERE r."networkId" = ${ctx.network.id}::uuid AND r."eventId" = ${eventId}::uuid AND r."givenBackAt" IS NULL
      AND EXISTS (SELECT 1 FROM "Place" l WHERE l."networkId" = r."networkId" AND l."registrationId" = r."id"
        AND l."state" IN ('confirmed', 'requested', 'held', 'offered'))
    GROUP BY 1, 2`)
  return { bySector: summed(rows, 'sector'), byLevel: summed(rows, 'level') }
}

/** Largest first; what is not known last, as an empty word. */
function summed(
  rows: readonly { sector: string | null; level: string | null; count: number }[],
  by: 'sector' | 'level',
) {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(row[by] ?? '', (sums.get(row[by] ?? '') ?? 0) + row.count)
  return [...sums].sort(([a, m], [b, n]) => Number(a === '') - Number(b === '') || n - m)
}
