import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { conflict, notFound, Refusal } from '@/lib/errors'
import { enqueue } from '@/lib/jobs/queue'
import { type Localized, words } from '@/lib/localized'
import { slugify } from '@/lib/networks/slug'
import type { PartInput, PlacesInput } from './schema'

const shape = {
  orderBy: { position: 'asc' },
  select: {
    id: true,
    key: true,
    name: true,
    audience: true,
    pools: {
      orderBy: { position: 'asc' },
      select: { id: true, key: true, name: true, mode: true, capacity: true, offerHours: true },
    },
    priceClasses: { orderBy: { key: 'asc' }, select: { key: true, cents: true } },
  },
} as const

type Keyed = { key: string }
/** A key that its neighbours do not have: the German name's. */
function freeKey(name: Localized, among: readonly Keyed[]) {
  const base = slugify(name.de).slice(0, 30) || 'teil'
  const taken = new Set(among.map((one) => one.key))
  for (let i = 1; ; i++) {
    const key = i === 1 ? base : `${base}-${i}`
    if (!taken.has(key)) return key
  }
}

/**
 * Saves parts, pools and prices. A capacity below the places taken is refused at its field; a raised one lets the
 * waiting list move up (fact `pool.freed`). What somebody has a place in cannot be removed. Locks: event, then pools by id.
 */
export async function savePlaces(ctx: Ctx, { id, version, parts, addPart }: PlacesInput) {
  authorize(ctx, 'events.write')
  const event = await ctx.db.event.findFirst({ where: { id }, select: { title: true, parts: shape } })
  if (!event) throw notFound()
  const before = event.parts
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.event.updateMany({
      where: { id, version },
      data: { version: { increment: 1 } },
    })
    if (count === 0) throw conflict()
    const known = before.flatMap((part) => {
      const input = parts[part.id]
      return input ? [{ part, input }] : []
    })
    const pools = known.flatMap(({ part, input }) =>
      part.pools.map((pool) => ({ part, pool, wish: wishFor(input, pool.id) })),
    )
    for (const { part, pool, wish } of pools.sort((a, b) => (a.pool.id < b.pool.id ? -1 : 1)))
      await savePool(tx, ctx, `parts.${part.id}.pools.${pool.id}`, pool, wish)
    for (const { part, input } of known) await savePart(tx, ctx, part, input)
    if (addPart?.name)
      await tx.part.create({
        data: {
          networkId: ctx.network.id,
          eventId: id,
          key: freeKey(addPart.name, before),
          name: addPart.name,
          position: before.length,
        },
      })
    await audit(tx, ctx, {
      action: 'events.places',
      area: 'events',
      record: { kind: 'event', id, name: words(event.title, 'de') },
      before,
      after: await tx.part.findMany({ where: { eventId: id }, ...shape }),
    })
  })
  return { id }
}

type Pool = { id: string; capacity: number }
type PoolWish = PartInput['pools'][string]

/** What the form says of a pool: null is removing it, undefined nothing at all. */
function wishFor(input: PartInput, poolId: string): PoolWish | null | undefined {
  const wish = input.pools[poolId]
  return input.remove || wish?.remove ? null : wish
}

/** Writes one pool; without a wish it is removed. */
async function savePool(
  tx: Tx,
  ctx: Ctx,
  field: string,
  { id, capacity: old }: Pool,
  wish?: PoolWish | null,
) {
  if (wish === undefined) return
  if (wish === null) {
    await tx.limitPool.deleteMany({ where: { poolId: id } })
    const { count } = await tx.pool.deleteMany({ where: { id, places: { none: {} } } })
    if (count === 0) throw new Refusal('Invalid', 'poolHasPlaces', { [`${field}.remove`]: 'hasPlaces' })
    return
  }
  const { name, mode, capacity, offerHours } = wish
  const { count } = await tx.pool.updateMany({
    where: { id, taken: { lte: capacity } },
    data: { name, mode, capacity, offerHours },
  })
  if (count === 0) {
    const { taken = 0 } = (await tx.pool.findFirst({ where: { id }, select: { taken: true } })) ?? {}
    throw new Refusal('Invalid', 'capacityBelowTaken', { [`${field}.capacity`]: 'belowTaken' }, { taken })
  }
  if (capacity > old) await enqueue(tx, 'pool.freed', { networkId: ctx.network.id, poolId: id })
}

type Part = { id: string; pools: readonly (Keyed & Pool)[] }
const priceNames: Record<string, Localized> = {
  everyone: { de: 'Ohne Mitgliedschaft', en: 'Without membership' },
  member: { de: 'Mitgliedspreis', en: 'Member price' },
  guest: { de: 'Gäste', en: 'Guests' },
}

async function savePart(tx: Tx, ctx: Ctx, part: Part, input: PartInput) {
  const networkId = ctx.network.id
  const partId = part.id
  if (input.remove) {
    await tx.priceClass.deleteMany({ where: { partId } })
    await tx.part.deleteMany({ where: { id: partId } })
    return
  }
  await tx.part.updateMany({ where: { id: partId }, data: { name: input.name, audience: input.audience } })
  const { add } = input
  if (add?.name)
    await tx.pool.create({
      data: {
        networkId,
        partId,
        key: freeKey(add.name, part.pools),
        name: add.name,
        mode: add.mode,
        capacity: add.capacity,
        position: part.pools.length,
      },
    })
  for (const [rule, cents] of Object.entries(input.prices)) {
    if (cents === null) await tx.priceClass.deleteMany({ where: { partId, key: rule } })
    else if (cents !== undefined)
      await tx.priceClass.upsert({
        where: { networkId_partId_key: { networkId, partId, key: rule } },
        update: { cents },
        create: { networkId, partId, key: rule, rule, cents, name: priceNames[rule] ?? { de: rule } },
      })
  }
}
