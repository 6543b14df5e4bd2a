import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aNetwork } from '@/prisma/factories/network'
import { membershipsOfStatus } from './by-status'
import { type Fact, type FactKind, statuses, statusOn } from './status'

const kinds: FactKind[] = [
  'applied',
  'admitted',
  'joined',
  'suspended',
  'resumed',
  'resigned',
  'ended',
  'honoured',
]
const start = Date.parse('2024-01-01T00:00:00Z')
const at = (n: number) => new Date(start + n * 86_400_000)
const life: fc.Arbitrary<Fact[]> = fc.uniqueArray(
  fc.record({ kind: fc.constantFrom(...kinds), on: fc.integer({ min: 0, max: 9 }).map(at) }),
  { maxLength: 6, selector: ({ kind, on }) => `${kind} ${on.getTime()}` },
)

it('finds exactly the memberships that the rule gives a status, whatever happened to them', async () => {
  const { ctx, network } = await aNetwork({ role: 'membership' })
  const lives = fc.sample(life, 250)
  const kind = await ctx.db.membershipKind.create({
    data: { networkId: network.id, key: 'art', name: { de: 'Art' }, holder: 'institution' },
  })
  const rows = lives.map((facts) => ({ facts, id: crypto.randomUUID() }))
  await ctx.db.organisation.createMany({
    data: rows.map(({ id }) => ({ id, networkId: network.id, name: id, sector: 'business' })),
  })
  await ctx.db.membership.createMany({
    data: rows.map(({ id }) => ({ id, networkId: network.id, kindId: kind.id, organisationId: id })),
  })
  await ctx.db.membershipFact.createMany({
    data: rows.flatMap(({ id, facts }) =>
      facts.map((fact) => ({ ...fact, networkId: network.id, membershipId: id })),
    ),
  })
  for (const on of [-1, 0, 2, 5, 9, 12].map(at))
    for (const status of statuses) {
      const found = await ctx.db.membership.findMany({
        where: await membershipsOfStatus(ctx, status, on),
        select: { id: true },
      })
      const expected = rows.filter(({ facts }) => statusOn(facts, on) === status).map(({ id }) => id)
      expect(found.map(({ id }) => id).sort(), `${status} ${on.toISOString()}`).toEqual(expected.sort())
    }
})
