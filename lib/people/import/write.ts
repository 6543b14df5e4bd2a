import type { NetworkId } from '@/lib/access/context'
import { dayIn, now } from '@/lib/clock'
import type { GlobalTx } from '@/lib/db'
import { type Batch, gather } from './gather'
import type { ImportRows, Ready } from './rows'

/** What a batch made that later rows must know. */
export type Made = { people: string[]; organisations: { id: string; name: string }[] }
type Writer = { runId: string; byName: string; defaultSector: string }

/** Whole tables travel as one JSON text: thousands of parameters would cost more time than the writing itself. */
const packed = (rows: readonly unknown[]) => JSON.stringify(rows)

/**
 * Writes a batch of decided rows and what was done with each, in the caller's transaction. Nobody is written to, nobody
 * gets a login or a consent; addresses are unverified. Answers what it made, to be remembered once it is committed.
 */
export async function writeBatch(
  tx: GlobalTx,
  rows: ImportRows,
  ready: Ready[],
  writer: Writer,
): Promise<Made> {
  const { network } = rows.place
  const saved = await overwrite(tx, network.id, ready)
  const held = await institutionsHeld(tx, network.id, rows, ready)
  const today = dayIn(network.zone, now())
  const batch = gather(rows, ready, { today, defaultSector: writer.defaultSector, held, saved })
  await add(tx, network.id, batch, writer.byName)
  await tx.$executeRaw`
    INSERT INTO "ImportRow" ("id", "networkId", "runId", "number", "outcome", "recordId", "created", "before", "problems")
    SELECT r."id", ${network.id}::uuid, ${writer.runId}::uuid, r."number", r."outcome", r."recordId", r."created", r."before", r."problems"
    FROM jsonb_to_recordset(${packed(batch.rows)}::jsonb) AS r("id" uuid, "number" int, "outcome" text, "recordId" uuid,
      "created" jsonb, "before" jsonb, "problems" jsonb)`
  return { people: batch.people.map(({ id }) => id), organisations: batch.organisations }
}

/** Overwrites what rows say differently about known people, unless somebody changed them meanwhile; answers whom. */
async function overwrite(tx: GlobalTx, networkId: NetworkId, ready: readonly Ready[]): Promise<Set<string>> {
  const changed = ready.flatMap((one) =>
    one.outcome === 'update' && Object.keys(one.changes.person).length > 0
      ? [
          {
            ...one.person,
            ...one.changes.person,
            addresses: undefined,
            affiliations: undefined,
            memberships: undefined,
            grants: undefined,
            loginId: undefined,
          },
        ]
      : [],
  )
  if (changed.length === 0) return new Set()
  const saved = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Person" p SET "title" = r."title", "givenName" = r."givenName", "familyName" = r."familyName",
      "phone" = r."phone", "language" = r."language", "birthYear" = r."birthYear",
      "tags" = ARRAY(SELECT jsonb_array_elements_text(r."tags")), "version" = p."version" + 1
    FROM jsonb_to_recordset(${packed(changed)}::jsonb) AS r("id" uuid, "title" text, "givenName" text, "familyName" text,
      "phone" text, "language" text, "birthYear" int, "tags" jsonb, "version" int)
    WHERE p."networkId" = ${networkId}::uuid AND p."id" = r."id" AND p."version" = r."version"
    RETURNING p."id"`
  return new Set(saved.map(({ id }) => id))
}

/** Which organisations hold the kinds that a batch names: "kind organisation". */
async function institutionsHeld(
  tx: GlobalTx,
  networkId: NetworkId,
  rows: ImportRows,
  ready: readonly Ready[],
) {
  const kinds = ready.flatMap(({ draft }) =>
    rows.kind(draft.kind)?.holder === 'institution' ? [draft.kind as string] : [],
  )
  if (kinds.length === 0) return new Set<string>()
  const found = await tx.membership.findMany({
    where: { networkId, kindId: { in: [...new Set(kinds)] }, organisationId: { not: null } },
    select: { kindId: true, organisationId: true },
  })
  return new Set(found.map(({ kindId, organisationId }) => `${kindId} ${organisationId}`))
}

async function add(tx: GlobalTx, networkId: NetworkId, batch: Batch, byName: string) {
  const { organisations, people, addresses, affiliations, functions, memberships } = batch
  if (organisations.length > 0)
    await tx.$executeRaw`
      INSERT INTO "Organisation" ("id", "networkId", "name", "sector", "level", "state")
      SELECT r."id", ${networkId}::uuid, r."name", r."sector", r."level"::"Level", r."state"
      FROM jsonb_to_recordset(${packed(organisations)}::jsonb) AS r("id" uuid, "name" text, "sector" text, "level" text, "state" text)`
  if (people.length > 0)
    await tx.$executeRaw`
      INSERT INTO "Person" ("id", "networkId", "title", "givenName", "familyName", "phone", "language", "birthYear", "tags")
      SELECT r."id", ${networkId}::uuid, r."title", r."givenName", r."familyName", r."phone", r."language", r."birthYear",
        ARRAY(SELECT jsonb_array_elements_text(r."tags"))
      FROM jsonb_to_recordset(${packed(people)}::jsonb) AS r("id" uuid, "title" text, "givenName" text, "familyName" text,
        "phone" text, "language" text, "birthYear" int, "tags" jsonb)`
  if (addresses.length > 0)
    await tx.$executeRaw`
      INSERT INTO "Address" ("id", "networkId", "personId", "email", "kind")
      SELECT r."id", ${networkId}::uuid, r."personId", r."email", r."kind"::"AddressKind"
      FROM jsonb_to_recordset(${packed(addresses)}::jsonb) AS r("id" uuid, "personId" uuid, "email" text, "kind" text)`
  if (affiliations.length > 0)
    await tx.$executeRaw`
      INSERT INTO "Affiliation" ("id", "networkId", "personId", "organisationId", "function", "from", "confirmedAt", "confirmedBy")
      SELECT r."id", ${networkId}::uuid, r."personId", r."organisationId", r."function", r."from", ${now()}, ${byName}
      FROM jsonb_to_recordset(${packed(affiliations)}::jsonb) AS r("id" uuid, "personId" uuid, "organisationId" uuid,
        "function" text, "from" date)`
  if (functions.length > 0)
    await tx.$executeRaw`
      UPDATE "Affiliation" a SET "function" = r."function"
      FROM jsonb_to_recordset(${packed(functions)}::jsonb) AS r("id" uuid, "function" text)
      WHERE a."networkId" = ${networkId}::uuid AND a."id" = r."id"`
  if (memberships.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "Membership" ("id", "networkId", "kindId", "personId", "organisationId")
    SELECT r."id", ${networkId}::uuid, r."kindId", r."personId", r."organisationId"
    FROM jsonb_to_recordset(${packed(memberships)}::jsonb) AS r("id" uuid, "kindId" uuid, "personId" uuid, "organisationId" uuid)`
  await tx.$executeRaw`
    INSERT INTO "MembershipFact" ("id", "networkId", "membershipId", "kind", "on", "byName")
    SELECT r."factId", ${networkId}::uuid, r."id", 'joined', r."on", ${byName}
    FROM jsonb_to_recordset(${packed(memberships)}::jsonb) AS r("factId" uuid, "id" uuid, "on" date)`
}
