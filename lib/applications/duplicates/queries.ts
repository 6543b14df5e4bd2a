import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import type { CaseRecord } from '../queries'

/** Why somebody here may be who applies; the strongest reason counts. */
export type Why = 'signedIn' | 'chosen' | 'mail' | 'same' | 'name' | 'domain'
/** `member`: of the very kind that is applied for, by a membership that has begun or will. */
export type Candidate = { id: string; name: string; note: string | null; why: Why; member: boolean }

type Row = { id: string; name: string; note: string | null; mail: boolean; alike: number; member: boolean }

// Raw SQL for pg_trgm; the bound client takes none, so each statement names its network.

/** Half of the trigrams in common: "Landeshauptstadt Musterstadt" finds "Stadt Musterstadt", "Meier" finds "Maier". */
const alike = 0.5
const most = 8

/** The index answers `<%` from this likeness on; "Maier" and "Meier" are less alike within a longer text than alone. */
const nearlyAlike = '0.45'

async function similarPeople(networkId: string, name: string, email: string, kindId: string) {
  const found = db.$queryRaw<Row[]>`
    WITH found AS (
      SELECT p."id" FROM "Person" p
        WHERE p."networkId" = ${networkId}::uuid AND ${name} <% p."searchText"
      UNION
      SELECT a."personId" FROM "Address" a
        WHERE a."networkId" = ${networkId}::uuid AND a."email" = ${email} AND a."endedAt" IS NULL)
    SELECT p."id", concat_ws(' ', p."title", p."givenName", p."familyName") AS name,
      (SELECT string_agg(o."name", ', ') FROM "Affiliation" f
        JOIN "Organisation" o ON o."networkId" = f."networkId" AND o."id" = f."organisationId"
        WHERE f."networkId" = p."networkId" AND f."personId" = p."id" AND (f."to" IS NULL OR f."to" >= current_date)) AS note,
      EXISTS (SELECT 1 FROM "Address" a WHERE a."networkId" = p."networkId" AND a."personId" = p."id"
        AND a."email" = ${email} AND a."endedAt" IS NULL) AS mail,
      similarity(lower(concat_ws(' ', p."givenName", p."familyName")), ${name}) AS alike,
      EXISTS (SELECT 1 FROM "Membership" m WHERE m."networkId" = p."networkId" AND m."personId" = p."id"
        AND m."kindId" = ${kindId}::uuid) AS member
    FROM found JOIN "Person" p ON p."networkId" = ${networkId}::uuid AND p."id" = found."id"
    ORDER BY mail DESC, alike DESC, p."id" LIMIT ${most * 2}`
  const nearly = db.$executeRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${nearlyAlike}, true)`
  const [, rows] = await db.$transaction([nearly, found])
  return rows
}

function similarOrganisations(networkId: string, name: string, domain: string, kindId: string) {
  const has = Prisma.sql`lower(o."mailDomain") = ${domain}`
  return db.$queryRaw<Row[]>`
    SELECT o."id", o."name", p."name" AS note, coalesce(${has}, false) AS mail,
      greatest(similarity(lower(o."name"), ${name}), similarity(lower(coalesce(o."shortName", '')), ${name})) AS alike,
      EXISTS (SELECT 1 FROM "Membership" m WHERE m."networkId" = o."networkId" AND m."organisationId" = o."id"
        AND m."kindId" = ${kindId}::uuid) AS member
    FROM "Organisation" o
    LEFT JOIN "Organisation" p ON p."networkId" = o."networkId" AND p."id" = o."parentId"
    WHERE o."networkId" = ${networkId}::uuid
      AND (${has} OR similarity(lower(o."name"), ${name}) >= ${alike}
        OR lower(o."shortName") = ${name})
    ORDER BY alike DESC, o."id" LIMIT ${most}`
}

const candidates = (rows: Row[], by: 'mail' | 'domain', sure: { id: string | null; why: Why }): Candidate[] =>
  rows
    .filter((row) => row.mail || row.alike >= alike || row.id === sure.id)
    .slice(0, most)
    .map(({ id, name, note, mail, member, ...row }) => {
      if (id === sure.id) return { id, name, note, member, why: sure.why }
      if (mail && by === 'mail') return { id, name, note, member, why: by }
      const why = row.alike >= 0.999 ? 'same' : row.alike >= alike ? 'name' : by
      return { id, name, note, member, why }
    })

/** What is known already is offered, too, when neither name nor address would have found it. */
function withKnown(found: Candidate[], known: { id: string; name: string } | null, why: Why): Candidate[] {
  if (!known || found.some((one) => one.id === known.id)) return found
  return [{ ...known, note: null, why, member: false }, ...found]
}

/** Whom and what of this network an application may come from: same mail, similar name, same mail domain. */
export async function possibleMatches(ctx: Ctx, row: CaseRecord) {
  authorize(ctx, 'applications.read')
  const { person, organisation } = row.applicant
  const name = `${person.givenName} ${person.familyName}`.trim().toLowerCase()
  const kindId = row.kind?.id ?? ctx.network.id
  const institution = row.kind?.holder === 'institution'
  const domain = person.email.split('@')[1] ?? ''
  const [people, organisations] = await Promise.all([
    similarPeople(ctx.network.id, name, person.email, kindId),
    institution && organisation
      ? similarOrganisations(ctx.network.id, organisation.name.toLowerCase(), domain, kindId)
      : [],
  ])
  const chosen = organisation?.id ? { id: organisation.id, name: organisation.name } : null
  const linked = row.person && {
    id: row.person.id,
    name: [row.person.title, row.person.givenName, row.person.familyName].filter(Boolean).join(' '),
  }
  return {
    people: withKnown(
      candidates(people, 'mail', { id: linked?.id ?? null, why: 'signedIn' }),
      linked,
      'signedIn',
    ),
    organisations: institution
      ? withKnown(
          withKnown(
            candidates(organisations, 'domain', { id: chosen?.id ?? null, why: 'chosen' }),
            chosen,
            'chosen',
          ),
          row.organisation,
          'chosen',
        )
      : [],
  }
}
