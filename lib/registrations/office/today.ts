import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'

/** What waits for the office at an event; words stand under office.today.events. */
export type EventCase = {
  key: 'confirm' | 'idle' | 'offers' | 'agenda' | 'venue'
  eventId: string
  title: unknown
  count: number
  since: Date | null
}

/** Offers that run out within so many hours are worth a call. */
const soonHours = 24
/** An event without agenda or venue is urgent so many days before it begins. */
const soonDays = 21

type Row = {
  id: string
  title: unknown
  requested: number
  since: Date | null
  idle: number
  offers: number
  agenda: boolean
  venue: boolean
}

/** Coming events at which something waits for a decision, the next first; one statement. */
export async function eventCases(ctx: Ctx): Promise<EventCase[]> {
  authorize(ctx, 'events.write')
  const at = now()
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT e."id", e."title",
      count(DISTINCT r."id") FILTER (WHERE l."state" = 'requested')::int AS "requested",
      min(l."changedAt") FILTER (WHERE l."state" = 'requested') AS "since",
      count(DISTINCT q."id") FILTER (WHERE l."state" = 'waiting' AND q."taken" < q."capacity"
        AND NOT EXISTS (SELECT 1 FROM "LimitPool" m WHERE m."networkId" = q."networkId" AND m."poolId" = q."id")
        AND NOT EXISTS (SELECT 1 FROM "Share" s WHERE s."networkId" = q."networkId" AND s."poolId" = q."id"))::int AS "idle",
      count(DISTINCT l."id") FILTER (WHERE l."state" = 'offered'
        AND l."heldUntil" < ${at}::timestamptz + make_interval(hours => ${soonHours}::int))::int AS "offers",
      (e."kind" <> 'appearance' AND e."startsAt" < ${at}::timestamptz + make_interval(days => ${soonDays}::int)
        AND NOT EXISTS (SELECT 1 FROM "Release" g WHERE g."networkId" = e."networkId" AND g."eventId" = e."id")) AS "agenda",
      (e."format" <> 'online' AND e."venue" IS NULL
        AND e."startsAt" < ${at}::timestamptz + make_interval(days => ${soonDays}::int)) AS "venue"
    FROM "Event" e
    LEFT JOIN "Registration" r ON r."networkId" = e."networkId" AND r."eventId" = e."id" AND r."givenBackAt" IS NULL
    LEFT JOIN "Place" l ON l."networkId" = r."networkId" AND l."registrationId" = r."id"
      AND l."state" IN ('requested', 'waiting', 'offered')
    LEFT JOIN "Pool" q ON q."networkId" = l."networkId" AND q."id" = l."poolId"
    WHERE e."networkId" = ${ctx.network.id}::uuid AND e."state" = 'announced' AND e."endsAt" > ${at}::timestamptz
    GROUP BY e."networkId", e."id" ORDER BY e."startsAt" LIMIT 100`)
  return rows.flatMap(({ id, title, requested, since, idle, offers, agenda, venue }): EventCase[] => {
    const one = { eventId: id, title, since: null }
    return [
      ...(requested > 0 ? [{ ...one, key: 'confirm' as const, count: requested, since }] : []),
      ...(idle > 0 ? [{ ...one, key: 'idle' as const, count: idle }] : []),
      ...(offers > 0 ? [{ ...one, key: 'offers' as const, count: offers }] : []),
      ...(agenda ? [{ ...one, key: 'agenda' as const, count: 0 }] : []),
      ...(venue ? [{ ...one, key: 'venue' as const, count: 0 }] : []),
    ]
  })
}

/** How many invoices of the network are open although their day has passed. */
export function overdueInvoices(ctx: Ctx): Promise<number> {
  authorize(ctx, 'events.write')
  return ctx.db.invoice.count({
    where: { state: 'open', dueOn: { lt: dateColumn(ctx.network.zone, now()) } },
  })
}
