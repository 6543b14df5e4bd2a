import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import { likeName, spellings } from '../import/similar'

/** Why two people may be one: the same mailbox, the same name, or a similar name in one organisation. */
export const reasons = ['mail', 'name', 'work'] as const
export type Why = { reason: (typeof reasons)[number]; said: string }
type Found = { a: string; b: string; reason: Why['reason']; said: string; score: number }

/** A name as it is compared: lower case, umlauts written out. */
const folded = (column: string) =>
  Prisma.raw(
    `replace(replace(replace(replace(lower(${column}), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')`,
  )

/** People are compared only within a bucket (a mailbox, a name, a name in an organisation), and never in a bigger one. */
const largest = 25
/** From this on two names are alike: "Katrin" and "Kathrin", "Meyer" and "Meier". */
const alike = 0.3

/**
 * Pairs of people who may be one, with why; the surest first. Never all pairs: equal keys meet by hashing, so 100,000
 * people are read a few times, not squared.
 */
async function pairs(ctx: Ctx, take: number) {
  const network = ctx.network.id
  return db.$queryRaw<Found[]>`
    WITH named AS MATERIALIZED (
      SELECT p."id", ${folded('p."givenName"')} AS given, ${folded('p."familyName"')} AS family
      FROM "Person" p WHERE p."networkId" = ${network}::uuid
    ), works AS MATERIALIZED (
      SELECT DISTINCT f."personId" AS id, f."organisationId" AS org, n.given, n.family
      FROM "Affiliation" f JOIN named n ON n."id" = f."personId" WHERE f."networkId" = ${network}::uuid
    ), mails AS (
      SELECT "personId" AS id, "email" AS key, count(*) OVER (PARTITION BY "email") AS size
      FROM "Address" WHERE "networkId" = ${network}::uuid AND "kind" <> 'functional'
    ), full_names AS (
      SELECT "id", given || ' ' || family AS key, count(*) OVER (PARTITION BY given, family) AS size FROM named
    ), families AS (
      SELECT *, count(*) OVER (PARTITION BY org, family) AS size FROM works
    ), givens AS (
      SELECT *, count(*) OVER (PARTITION BY org, given) AS size FROM works
    ), found AS (
      SELECT a.id AS "a", b.id AS "b", 'mail' AS reason, a.key AS said, 3::real AS score
      FROM mails a JOIN mails b ON b.key = a.key AND a.id < b.id WHERE a.size BETWEEN 2 AND ${largest}
      UNION ALL
      SELECT a."id", b."id", 'name', a.key, 2::real
      FROM full_names a JOIN full_names b ON b.key = a.key AND a."id" < b."id"
      WHERE a.size BETWEEN 2 AND ${largest} AND (
        NOT EXISTS (SELECT 1 FROM works w WHERE w.id = a."id") OR NOT EXISTS (SELECT 1 FROM works w WHERE w.id = b."id")
        OR EXISTS (SELECT 1 FROM works v JOIN works w ON w.org = v.org WHERE v.id = a."id" AND w.id = b."id"))
      UNION ALL
      SELECT a.id, b.id, 'work', a.org::text, 1 + similarity(a.given, b.given)
      FROM families a JOIN families b ON b.org = a.org AND b.family = a.family AND a.id < b.id
      WHERE a.size BETWEEN 2 AND ${largest} AND (similarity(a.given, b.given) > ${alike}
        OR left(a.given, 1) = left(b.given, 1) AND (length(a.given) <= 2 OR length(b.given) <= 2))
      UNION ALL
      SELECT a.id, b.id, 'work', a.org::text, 1 + similarity(a.family, b.family)
      FROM givens a JOIN givens b ON b.org = a.org AND b.given = a.given AND a.id < b.id
      WHERE a.size BETWEEN 2 AND ${largest} AND a.family <> b.family AND similarity(a.family, b.family) > ${alike}
    )
    SELECT x."a"::text, x."b"::text, x.reason, x.said, x.score::float8 AS score FROM found x
    WHERE NOT EXISTS (SELECT 1 FROM "Distinct" d
      WHERE d."networkId" = ${network}::uuid AND d."aId" = x."a" AND d."bId" = x."b")
    ORDER BY x.score DESC, x."a", x."b" LIMIT ${take}`
}

const shown = {
  id: true,
  title: true,
  givenName: true,
  familyName: true,
  createdAt: true,
  loginId: true,
  addresses: { where: { endedAt: null }, orderBy: { id: 'asc' }, select: { email: true } },
  affiliations: {
    orderBy: { from: 'desc' },
    select: { function: true, to: true, organisationId: true, organisation: { select: { name: true } } },
  },
  _count: { select: { memberships: true, mandates: true, registrations: true } },
} satisfies Prisma.PersonSelect

/** Pairs with what tells them apart, each once with every reason; `more` where there are further ones. */
export async function duplicates(ctx: Ctx, { take = 50 }: { take?: number } = {}) {
  authorize(ctx, 'people.read')
  // A pair may be found in several ways.
  const found = await pairs(ctx, (take + 1) * 4)
  const grouped = [...Map.groupBy(found, ({ a, b }) => `${a} ${b}`).values()]
  const first = grouped.slice(0, take)
  const ids = [...new Set(first.flatMap(([one]) => (one ? [one.a, one.b] : [])))]
  const people = await ctx.db.person.findMany({ where: { id: { in: ids } }, select: shown })
  const byId = new Map(people.map((person) => [person.id, person]))
  return {
    more: grouped.length > take,
    pairs: first.flatMap((rows) => {
      const [a, b] = [byId.get(rows[0]?.a ?? ''), byId.get(rows[0]?.b ?? '')]
      if (!a || !b) return []
      const name = (org: string) =>
        a.affiliations.find(({ organisationId }) => organisationId === org)?.organisation.name ?? ''
      const why = rows.map(({ reason, said }) => ({ reason, said: reason === 'work' ? name(said) : said }))
      const once = why.filter((one, i) => why.findIndex(({ reason }) => reason === one.reason) === i)
      return [{ a, b, why: once }]
    }),
  }
}
export type DuplicatePair = Awaited<ReturnType<typeof duplicates>>['pairs'][number]

/** Whoever of the network may be the same person: the same personal mailbox, or the same name written alike. A few statements. */
export async function mayBeSame(
  ctx: Ctx,
  person: { id: string; givenName: string; familyName: string; addresses: { kind: string; email: string }[] },
) {
  authorize(ctx, 'people.read')
  const mails = person.addresses.filter(({ kind }) => kind === 'personal').map(({ email }) => email)
  const [found, apart] = await Promise.all([
    ctx.db.person.findMany({
      where: {
        id: { not: person.id },
        OR: [
          { familyName: { in: spellings(person.familyName) } },
          { addresses: { some: { kind: 'personal', email: { in: mails } } } },
        ],
      },
      take: 500,
      select: {
        id: true,
        title: true,
        givenName: true,
        familyName: true,
        addresses: { where: { kind: 'personal' }, select: { email: true } },
      },
    }),
    ctx.db.distinct.findMany({ where: { OR: [{ aId: person.id }, { bId: person.id }] } }),
  ])
  const two = new Set(apart.flatMap(({ aId, bId }) => [aId, bId]))
  return found.filter(
    (one) =>
      !two.has(one.id) && (likeName(one, person) || one.addresses.some(({ email }) => mails.includes(email))),
  )
}
