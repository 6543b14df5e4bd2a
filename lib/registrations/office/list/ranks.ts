import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'

/** The ranks of registrations on the waiting lists of an event, by place. One statement, however many wait. */
export async function ranksOf(
  ctx: Ctx,
  eventId: string,
  registrations: readonly string[],
): Promise<Map<string, number>> {
  if (registrations.length === 0) return new Map()
  const rows = await db.$queryRaw<{ id: string; rank: number }[]>(Prisma.sql`
    SELECT w."id", w."rank" FROM (
      SELECT l."id", l."registrationId",
        row_number() OVER (PARTITION BY l."poolId" ORDER BY l."arrivalNo")::int AS "rank"
      FROM "Place" l
      JOIN "Pool" q ON q."networkId" = l."networkId" AND q."id" = l."poolId"
      JOIN "Part" t ON t."networkId" = q."networkId" AND t."id" = q."partId"
      WHERE l."networkId" = ${ctx.network.id}::uuid AND l."state" = 'waiting' AND t."eventId" = ${eventId}::uuid
    ) w WHERE w."registrationId" = ANY(${[...registrations]}::uuid[])`)
  return new Map(rows.map(({ id, rank }) => [id, rank]))
}
