import { expect, it } from 'vitest'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import { type FactKind, statusOn } from '@/lib/memberships/status'
import { aNetwork } from '@/prisma/factories/network'
import { aMembership, aPerson } from '@/prisma/factories/people'
import { withStatus } from './status'

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

/** Always the same numbers, so that a failure can be looked at again. */
function dice(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

it('says of 150 random memberships on any day what the one rule says', async () => {
  const { ctx } = await aNetwork()
  const roll = dice(7)
  const { person } = await aPerson(ctx)
  const { kind } = await aMembership(ctx, { personId: person.id })
  const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n))
  const facts = new Map<string, { kind: FactKind; on: Date }[]>()
  const networkId = ctx.network.id
  const ids = Array.from({ length: 150 }, () => ({ person: newId(), membership: newId() }))
  await ctx.db.person.createMany({
    data: ids.map(({ person: id }) => ({ networkId, id, givenName: 'Kim', familyName: 'Muster' })),
  })
  await ctx.db.membership.createMany({
    data: ids.map(({ person, membership: id }) => ({ networkId, id, kindId: kind.id, personId: person })),
  })
  for (const { membership } of ids) {
    const some = new Map<string, { kind: FactKind; on: Date }>()
    for (let n = roll(7); n > 0; n--) {
      const fact = { kind: kinds[roll(kinds.length)] ?? 'joined', on: day(roll(6)) }
      some.set(`${fact.kind} ${fact.on.toISOString()}`, fact)
    }
    facts.set(membership, [...some.values()])
  }
  await ctx.db.membershipFact.createMany({
    data: [...facts].flatMap(([membershipId, held]) =>
      held.map((fact) => ({ networkId, membershipId, ...fact })),
    ),
  })
  for (let n = -1; n < 8; n++) {
    const rows = await db.$queryRaw<{ id: string; status: string | null }[]>`
      ${withStatus(ctx.network.id, day(n).toISOString().slice(0, 10))} SELECT "id", "status" FROM status`
    const told = new Map(rows.map(({ id, status }) => [id, status]))
    for (const [id, held] of facts)
      expect(`${JSON.stringify(held)} ${told.get(id) ?? 'none'}`).toBe(
        `${JSON.stringify(held)} ${statusOn(held, day(n))}`,
      )
  }
})
