import { authorize } from '@/lib/access/authorize'
import type { Ctx, Standing } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { db } from '@/lib/db'
import type { Localized } from '@/lib/localized'
import type { KindRule } from '@/lib/memberships/kinds/rule'
import type { MandateKindKey } from '@/lib/memberships/kinds/schema'
import { fullName } from '@/lib/people/name'
import type { StandingFacts } from './facts'
import { wholeFacts } from './queries'
import { standingOn } from './standing'

/** The same facts as if a kind had other rules. Pure: who may look at it is the caller's question. */
export function underRule(facts: StandingFacts, kindId: string, rule: KindRule): StandingFacts {
  return {
    ...facts,
    memberships: facts.memberships.map((m) => (m.kindId === kindId ? { ...m, votes: rule.votes } : m)),
    mandates: facts.mandates.map((m) => {
      if (m.kindId !== kindId) return m
      const { votes = 0, gives = [] } = rule.mandates[m.mandate as MandateKindKey] ?? {}
      return { ...m, votes, gives }
    }),
    affiliations: facts.affiliations.map((a) => ({
      ...a,
      memberships: a.memberships.map((m) =>
        m.kindId === kindId ? { ...m, gives: rule.affiliationGives } : m,
      ),
    })),
    inherited: rule.inherits ? facts.inherited : facts.inherited.filter((one) => one.kindId !== kindId),
  }
}

/** What somebody may claim, without the sentences: two standings that differ here differ for the person. */
const claims = ({ member, price, votes }: Standing) => ({
  access: member !== null,
  price: price !== null,
  votes,
})
export type Claims = ReturnType<typeof claims>
export type RightsChange = { id: string; name: string; from: Claims; to: Claims }

/** Everybody whose rights could depend on a kind: holders, mandate holders, staff, and members of the parent network. */
async function concerned(ctx: Ctx, kindId: string, inherits: boolean): Promise<string[]> {
  const network = ctx.network.id
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH held AS (SELECT "id", "personId", "organisationId" FROM "Membership"
      WHERE "networkId" = ${network}::uuid AND "kindId" = ${kindId}::uuid)
    SELECT "personId" AS id FROM held WHERE "personId" IS NOT NULL
    UNION SELECT d."personId" FROM "Mandate" d JOIN held h ON h."id" = d."membershipId" WHERE d."networkId" = ${network}::uuid
    UNION SELECT a."personId" FROM "Affiliation" a
      JOIN "Organisation" o ON o."networkId" = a."networkId" AND o."id" = a."organisationId"
      JOIN held h ON h."organisationId" IN (o."id", o."parentId") WHERE a."networkId" = ${network}::uuid
    UNION SELECT p."id" FROM "Person" p JOIN "Person" there
      ON there."loginId" = p."loginId" AND there."networkId" = ${ctx.network.parentId}::uuid
      WHERE p."networkId" = ${network}::uuid AND ${inherits}`
  return rows.map(({ id }) => id)
}

const atOnce = 2_000

/**
 * Who would have other rights today if a kind had these rules: the first ones by name, and how many in all. Computed by
 * the rule that grants them afterwards, a few thousand people at a time.
 */
export async function rightsChanged(
  ctx: Ctx,
  kind: { id: string; name: Localized; before: KindRule; after: KindRule },
  first = 50,
): Promise<{ total: number; changes: RightsChange[] }> {
  authorize(ctx, 'people.read')
  const day = dateColumn(ctx.network.zone, now())
  const { id, before, after } = kind
  const inherits = before.inherits || after.inherits
  const ids = await concerned(ctx, id, inherits)
  const parent = inherits ? await parentName(ctx) : ''
  const changed: { id: string; from: Claims; to: Claims }[] = []
  for (let at = 0; at < ids.length; at += atOnce) {
    const kinds = inherits ? [{ id, name: kind.name, parent }] : []
    const facts = await wholeFacts(ctx.network, ids.slice(at, at + atOnce), day, kinds)
    for (const [personId, known] of facts) {
      const from = claims(standingOn(underRule(known, id, before), day))
      const to = claims(standingOn(underRule(known, id, after), day))
      if (JSON.stringify(from) !== JSON.stringify(to)) changed.push({ id: personId, from, to })
    }
  }
  const named = await ctx.db.person.findMany({
    where: { id: { in: changed.slice(0, first).map((one) => one.id) } },
    orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, givenName: true, familyName: true },
  })
  const byId = new Map(changed.map((one) => [one.id, one]))
  return {
    total: changed.length,
    changes: named.flatMap((person) => {
      const one = byId.get(person.id)
      return one ? [{ ...one, name: fullName(person) }] : []
    }),
  }
}

const parentName = async (ctx: Ctx) =>
  ctx.network.parentId
    ? (await db.network.findUniqueOrThrow({ where: { id: ctx.network.parentId }, select: { name: true } }))
        .name
    : ''
