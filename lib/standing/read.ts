import type { NetworkId } from '@/lib/access/context'
import { db } from '@/lib/db'
import { type Localized, words } from '@/lib/localized'
import type { Fact } from '@/lib/memberships/status'
import type { Level } from '@/prisma/generated/enums'
import type { Dated, StandingFacts } from './facts'

// One statement for one person as for a hundred thousand: the ids are one parameter, never a list in the text. The bound
// client takes no raw SQL, so every table names its network here.

type Day = string | null
type FactRow = { kind: Fact['kind']; on: string }
type Held = { kindId: string; kind: Localized; facts: FactRow[] }
type Span = { from: Day; to: Day }
type Row = {
  id: string
  loginId: string | null
  memberships: (Held & { votes: number })[]
  mandates: (Held &
    Span & {
      organisation: string | null
      mandate: string
      confirmedAt: Day
      votes: number
      gives: string[]
    })[]
  affiliations: (Span & {
    organisation: string
    organisationId: string
    sector: string
    level: Level | null
    coordinates: boolean
    confirmedAt: Day
    memberships: (Held & { gives: string[] })[]
  })[]
  groups: (Span & { groupId: string; group: Localized; role: 'lead' | 'colead' | 'member' })[]
}

const date = (text: Day) => (text === null ? null : new Date(text))
const span = ({ from, to }: Span): Dated => ({ from: date(from), to: date(to) })
const held = ({ kindId, kind, facts }: Held) => ({
  kindId,
  kind,
  facts: facts.map((fact) => ({ kind: fact.kind, on: new Date(fact.on) })),
})

const factsOf = (row: Row): StandingFacts => ({
  memberships: row.memberships.map((m) => ({ ...held(m), votes: m.votes })),
  mandates: row.mandates.map((m) => ({
    ...held(m),
    ...span(m),
    organisation: m.organisation ?? words(m.kind, 'de'),
    mandate: m.mandate,
    confirmedAt: date(m.confirmedAt),
    votes: m.votes,
    gives: m.gives,
  })),
  affiliations: row.affiliations.map((a) => ({
    ...span(a),
    organisation: a.organisation,
    organisationId: a.organisationId,
    sector: a.sector,
    level: a.level,
    coordinates: a.coordinates,
    confirmedAt: date(a.confirmedAt),
    memberships: a.memberships.map((m) => ({ ...held(m), gives: m.gives })),
  })),
  groups: row.groups.map((g) => ({ ...span(g), groupId: g.groupId, group: g.group, role: g.role })),
  inherited: [],
})

/** The dated facts of people, by person id, with the login that each signs in with. Inherited kinds are not in it. */
export async function readFacts(network: NetworkId, ids: readonly string[]) {
  const rows = await db.$queryRaw<Row[]>`
    WITH held AS NOT MATERIALIZED (
      SELECT m."id", m."personId", m."organisationId", k."id" AS "kindId", k."name", k."votes", k."affiliationGives",
        COALESCE((SELECT json_agg(json_build_object('kind', f."kind", 'on', f."on"))
          FROM "MembershipFact" f WHERE f."networkId" = ${network}::uuid AND f."membershipId" = m."id"), '[]') AS facts
      FROM "Membership" m JOIN "MembershipKind" k ON k."networkId" = m."networkId" AND k."id" = m."kindId"
      WHERE m."networkId" = ${network}::uuid
    )
    SELECT p."id", p."loginId",
      COALESCE((SELECT json_agg(json_build_object('kindId', h."kindId", 'kind', h."name", 'votes', h."votes", 'facts', h.facts))
        FROM held h WHERE h."personId" = p."id"), '[]') AS memberships,
      COALESCE((SELECT json_agg(json_build_object('kindId', h."kindId", 'kind', h."name", 'facts', h.facts, 'from', d."from", 'to', d."to",
          'organisation', o."name", 'mandate', d."kind", 'confirmedAt', d."confirmedAt",
          'votes', COALESCE(r."votes", 0), 'gives', COALESCE(r."gives", '[]'::jsonb)))
        FROM "Mandate" d JOIN held h ON h."id" = d."membershipId"
          LEFT JOIN "Organisation" o ON o."networkId" = ${network}::uuid AND o."id" = h."organisationId"
          LEFT JOIN "MandateRule" r ON r."networkId" = ${network}::uuid AND r."membershipKindId" = h."kindId" AND r."kind" = d."kind"
        WHERE d."networkId" = ${network}::uuid AND d."personId" = p."id"), '[]') AS mandates,
      COALESCE((SELECT json_agg(json_build_object('organisation', o."name", 'organisationId', o."id",
          'sector', COALESCE(u."sector", o."sector"), 'level', COALESCE(o."level", u."level"), 'from', a."from",
          'to', a."to", 'coordinates', a."coordinates", 'confirmedAt', a."confirmedAt",
          'memberships', COALESCE((SELECT json_agg(json_build_object('kindId', h."kindId", 'kind', h."name", 'facts', h.facts, 'gives', h."affiliationGives"))
            FROM held h WHERE h."organisationId" IN (o."id", o."parentId")), '[]')))
        FROM "Affiliation" a JOIN "Organisation" o ON o."networkId" = a."networkId" AND o."id" = a."organisationId"
          LEFT JOIN "Organisation" u ON u."networkId" = o."networkId" AND u."id" = o."parentId"
        WHERE a."networkId" = ${network}::uuid AND a."personId" = p."id"), '[]') AS affiliations,
      COALESCE((SELECT json_agg(json_build_object('groupId', g."id", 'group', g."name", 'role', x."role",
          'from', x."from", 'to', LEAST(x."to", g."to")))
        FROM "GroupPerson" x JOIN "Group" g ON g."networkId" = x."networkId" AND g."id" = x."groupId"
        WHERE x."networkId" = ${network}::uuid AND x."personId" = p."id"
          AND (x."from" IS NOT NULL OR (x."requestedAt" IS NULL AND x."invitedAt" IS NULL))), '[]') AS groups
    FROM "Person" p WHERE p."networkId" = ${network}::uuid AND p."id" = ANY(${ids}::uuid[])`
  return new Map(rows.map((row) => [row.id, { loginId: row.loginId, facts: factsOf(row) }]))
}
