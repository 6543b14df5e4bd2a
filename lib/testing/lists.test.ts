import { beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { directoryList } from '@/lib/people/directory/queries'
import { directoryFilter } from '@/lib/people/directory/schema'
import { importRuns } from '@/lib/people/import/queries'
import { lists } from '@/lib/standing/list/areas'
import { readAsked } from '@/lib/standing/list/asked'
import { areas } from '@/lib/standing/list/list'
import { listIds, listPage, rowsInOrder } from '@/lib/standing/list/queries'
import { aNetwork } from '@/prisma/factories/network'
import { statementsOf } from './statements'

/** So many people with an address, a place of work, a membership each; every fifth organisation is a member, too. */
async function filled(rows: number): Promise<Ctx> {
  const { ctx } = await aNetwork({ role: 'admin' })
  const [network, personal, institutional] = [ctx.network.id, crypto.randomUUID(), crypto.randomUUID()]
  await db.$executeRaw`
    INSERT INTO "MembershipKind" ("id", "networkId", "key", "name", "holder") VALUES
      (${personal}::uuid, ${network}::uuid, 'p', '{"de":"Person"}', 'person'),
      (${institutional}::uuid, ${network}::uuid, 'i', '{"de":"Institution"}', 'institution')`
  await db.$executeRaw`
    WITH person AS (
      INSERT INTO "Person" ("id", "networkId", "givenName", "familyName", "tags", "visibility")
      SELECT gen_random_uuid(), ${network}::uuid, 'Vor' || n, 'Nach' || n, ARRAY['t'], '{"name":"members","work":"members"}'
      FROM generate_series(1, ${rows}::int) n RETURNING "id", "familyName"
    ), organisation AS (
      INSERT INTO "Organisation" ("id", "networkId", "name", "sector")
      SELECT gen_random_uuid(), ${network}::uuid, 'Stadt ' || n, 'administration' FROM generate_series(1, ${rows}::int) n
      RETURNING "id", "name"
    ), address AS (
      INSERT INTO "Address" ("id", "networkId", "personId", "email")
      SELECT gen_random_uuid(), ${network}::uuid, "id", "familyName" || '@liste.example' FROM person
    ), work AS (
      INSERT INTO "Affiliation" ("id", "networkId", "personId", "organisationId", "from", "confirmedAt")
      SELECT gen_random_uuid(), ${network}::uuid, p."id", o."id", DATE '2020-01-01', now()
      FROM person p JOIN organisation o ON substr(p."familyName", 5) = substr(o."name", 7)
    ), membership AS (
      INSERT INTO "Membership" ("id", "networkId", "kindId", "personId", "organisationId")
      SELECT gen_random_uuid(), ${network}::uuid, ${personal}::uuid, "id", NULL::uuid FROM person
      UNION ALL SELECT gen_random_uuid(), ${network}::uuid, ${institutional}::uuid, NULL, "id" FROM organisation
      RETURNING "id", "personId", "organisationId"
    ), fact AS (
      INSERT INTO "MembershipFact" ("id", "networkId", "membershipId", "kind", "on")
      SELECT gen_random_uuid(), ${network}::uuid, "id", 'joined', DATE '2020-01-01' FROM membership
    ), mandate AS (
      INSERT INTO "Mandate" ("id", "networkId", "membershipId", "personId", "kind", "from", "confirmedAt")
      SELECT gen_random_uuid(), ${network}::uuid, m."id", p."id", 'voting_delegate', DATE '2020-01-01', now()
      FROM membership m JOIN organisation o ON o."id" = m."organisationId"
      JOIN person p ON substr(p."familyName", 5) = substr(o."name", 7)
    )
    INSERT INTO "ImportRun" ("id", "networkId", "kind", "fileName", "byName")
    SELECT gen_random_uuid(), ${network}::uuid, 'people', 'x.csv', 'x' FROM person`
  return ctx
}

let few: Ctx
let many: Ctx
beforeAll(async () => {
  few = await filled(10)
  many = await filled(1000)
})

const member = { viewer: 'member' as const, personId: null, groups: [] }

describe('statements for a thousand rows are those for ten', () => {
  const counted = async (read: (ctx: Ctx) => Promise<unknown>) => {
    // Once before: a first query may open a connection.
    await read(few)
    return [await statementsOf(() => read(few)), await statementsOf(() => read(many))]
  }

  it.each(areas)('in the office list of %s, its page and its export', async (area) => {
    const list = lists[area]
    const page = (ctx: Ctx) => listPage(ctx, list, readAsked(ctx, list, {}))
    expect((await page(few)).rows.length).toBeGreaterThan(9)
    expect((await page(many)).rows).toHaveLength(50)
    const [ten = 0, thousand = 0] = await counted(page)
    expect(ten).toBeGreaterThan(1)
    expect(thousand).toBe(ten)
    const all = async (ctx: Ctx) =>
      rowsInOrder(ctx, list, await listIds(ctx, list, readAsked(ctx, list, {})), '')
    const [fewAll, manyAll] = await counted(all)
    expect(manyAll).toBe(fewAll)
  })

  it('in the directory', async () => {
    expect((await directoryList(many, member, directoryFilter.parse({}))).people).toHaveLength(30)
    const [ten, thousand] = await counted((ctx) =>
      directoryList(ctx, member, directoryFilter.parse({ q: 'Nach' })),
    )
    expect(thousand).toBe(ten)
  })

  it('in the list of imports', async () => {
    const [ten, thousand] = await counted(importRuns)
    expect(thousand).toBe(ten)
  })

  it('and would be seen if they were more', async () => {
    const [ten = 0, thousand = 0] = await counted(async (ctx) => {
      for (const { id } of await ctx.db.person.findMany({ take: 50 }))
        await ctx.db.address.findMany({ where: { personId: id } })
    })
    expect(thousand).toBeGreaterThan(ten)
  })
})
