import { Prisma } from '@/prisma/generated/client'

const { sql } = Prisma

/**
 * Every membership of a network with its status on a day, as tables named `status` and `active` for the statement that
 * follows. The same rule as lib/memberships/status.ts, told to PostgreSQL so that a list of 100,000 can be narrowed by
 * it; a test holds the two against each other. `at` is the day from which a fact counts and its rank on that day.
 */
export const withStatus = (networkId: string, day: string) => sql`WITH status AS MATERIALIZED (
  SELECT f."membershipId" AS "id", CASE
      WHEN f."joined" IS NOT NULL THEN CASE WHEN f."pause" > f."joined" AND f."pause" % 10 = 6
        THEN 'suspended' ELSE 'active' END
      WHEN f."admitted" THEN 'admitted' WHEN f."applied" THEN 'applied' WHEN f."end" >= 0 THEN 'ended'
    END AS "status"
  FROM (
    SELECT "membershipId", "end", min("at") FILTER (WHERE "at" % 10 = 3 AND "at" > "end") AS "joined",
      max("at") FILTER (WHERE "at" % 10 IN (5, 6)) AS "pause",
      bool_or("at" % 10 = 2 AND "at" > "end") AS "admitted", bool_or("at" % 10 = 1 AND "at" > "end") AS "applied"
    FROM (
      SELECT "membershipId", "at",
        coalesce(max("at") FILTER (WHERE "at" % 10 IN (0, 7)) OVER (PARTITION BY "membershipId"), -1) AS "end"
      FROM (
        SELECT "membershipId", ("on" - DATE '0001-01-01')::bigint * 10 + CASE "kind" WHEN 'resigned' THEN 10
            WHEN 'applied' THEN 1 WHEN 'admitted' THEN 2 WHEN 'joined' THEN 3
            WHEN 'resumed' THEN 5 WHEN 'suspended' THEN 6 ELSE 7 END AS "at"
        FROM "MembershipFact"
        WHERE "networkId" = ${networkId}::uuid AND "kind" <> 'honoured'
          AND ("on" < ${day}::date OR ("on" = ${day}::date AND "kind" <> 'resigned'))
      ) AS "dated"
    ) AS "ended" GROUP BY "membershipId", "end"
  ) AS f
), active AS MATERIALIZED (
  SELECT m."id", m."personId", m."organisationId", m."kindId", k."affiliationGives" ? 'access' AS "gives", k."votes"
  FROM "Membership" m
  JOIN status s ON s."id" = m."id" AND s."status" = 'active'
  JOIN "MembershipKind" k ON k."networkId" = m."networkId" AND k."id" = m."kindId"
  WHERE m."networkId" = ${networkId}::uuid
)`
