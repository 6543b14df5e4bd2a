import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/errors'
import { closeQueue } from '@/lib/jobs/queue'
import { retrying } from '@/lib/retry'
import { anEvent, aPart } from '@/prisma/factories/events'
import { aNetwork, aNetworkRow } from '@/prisma/factories/network'
import { somebody, typed } from '@/prisma/factories/registrations'
import { register } from './commands'
import { enter } from './enter'
import { factHandlers, recurringHandlers } from './jobs'
import { registrationToken } from './link'
import { change, giveBack } from './own/commands'
import { handPlace } from './own/handing'
import { acceptOffer, declineOffer } from './own/offers'
import { completeMember, openParty } from './parties/commands'
import { faults } from './places/model/invariants'
import { readModel } from './places/model/read'
import { changeInput } from './schema'

afterAll(closeQueue)

// The big run by hand: KONVENT_PLACES_RUNS=200 KONVENT_PLACES_STEPS=200 npx vitest run lib/registrations/interleaving
const runs = Number(process.env.KONVENT_PLACES_RUNS ?? 5)
const length = Number(process.env.KONVENT_PLACES_STEPS ?? 32)
const width = 4
const crowdSize = 10

const acts = [
  'register',
  'register',
  'register',
  'giveBack',
  'raise',
  'lower',
  'limit',
  'offer',
  'accept',
  'decline',
  'expire',
  'switch',
  'switch',
  'passOn',
  'party',
  'complete',
] as const
type Step = { who: number; pool: number; act: (typeof acts)[number]; n: number }
const step = fc.record<Step>({
  who: fc.nat(crowdSize - 1),
  pool: fc.nat(2),
  act: fc.constantFrom(...acts),
  n: fc.nat(5),
})

/** Refusals are answers; anything else is a fault. */
const answered = (act: Promise<unknown>) =>
  act.catch((error) => {
    if (!(error instanceof Refusal)) throw error
  })

/** On site (some kept for a partner network) and online in one part, a workshop in another; one limit over two of them. */
async function anOpenEvent(visitor: Ctx) {
  const networkId = visitor.network.id
  const { id: eventId } = await anEvent(visitor, {
    pools: [{ capacity: 3 }, { capacity: 2, mode: 'online' }],
  })
  await aPart(visitor, eventId, { key: 'workshop', position: 1, pools: [{ capacity: 2, key: 'workshop' }] })
  const event = await visitor.db.event.findFirstOrThrow({
    where: { id: eventId },
    include: {
      parts: { orderBy: { position: 'asc' }, include: { pools: { orderBy: { position: 'asc' } } } },
    },
  })
  const pools = event.parts.flatMap((part) => part.pools.map((pool) => pool.id))
  const limit = await visitor.db.limit.create({
    data: { networkId, eventId, name: { de: 'Haus' }, capacity: 4 },
  })
  for (const poolId of [pools[0], pools[2]])
    await visitor.db.limitPool.create({ data: { networkId, limitId: limit.id, poolId: poolId ?? '' } })
  const partner = await visitor.db.eventPartner.create({
    data: { networkId, eventId, partnerId: (await aNetworkRow({})).id },
  })
  const until = new Date(Date.now() + 86_400_000)
  await visitor.db.share.create({
    data: { networkId, poolId: pools[0] ?? '', partnerId: partner.id, capacity: 1, until },
  })
  return { event, pools, limitId: limit.id, partnerId: partner.id }
}

async function stage() {
  const { network, visitor } = await aNetwork()
  const { event, pools, limitId, partnerId } = await anOpenEvent(visitor)
  const { db } = visitor
  const crowd: Ctx[] = []
  for (let i = 0; i < crowdSize; i++) crowd.push((await somebody(network, visitor)).ctx)
  const mine = async (ctx: Ctx) =>
    (await db.registration.findFirst({ where: { personId: ctx.actor.personId ?? '' } }))?.id ??
    crypto.randomUUID()
  const offered = async (id: string) =>
    (await db.place.findFirst({ where: { registrationId: id, state: 'offered' } }))?.id ?? crypto.randomUUID()
  const inTx = <T>(work: (tx: Tx) => Promise<T>) => retrying(() => db.$transaction((tx) => work(tx)))
  const freed = (poolId: string) => factHandlers['pool.freed']?.({ networkId: network.id, poolId })

  /** As the office or a delegate writes somebody down, through a partner network or as one of a party. */
  const writeDown = (ctx: Ctx, poolId: string, more: { partnerId?: string; party?: boolean }) =>
    inTx(async (tx) => {
      const deadline = new Date(Date.now() + 3_600_000)
      const party = more.party
        ? await openParty(tx, visitor, { eventId: event.id, size: 1, deadline, byName: 'Test' })
        : null
      return enter(tx, visitor, {
        eventId: event.id,
        personId: ctx.actor.personId ?? '',
        poolIds: [poolId],
        language: 'de',
        partnerId: more.partnerId ?? null,
        partyId: party?.id ?? null,
        heldUntil: party ? deadline : null,
        completed: party === null,
        tell: 'confirmed',
      })
    })

  const run = async ({ who, pool, act, n }: Step): Promise<unknown> => {
    const ctx = crowd[who] as Ctx
    const poolId = pools[pool] ?? ''
    if (act === 'register')
      return who % 3 === 0
        ? writeDown(ctx, poolId, { partnerId })
        : register(ctx, typed(event, { places: n < 3 ? [poolId] : [pools[pool % 2], pools[2]] }))
    if (act === 'party') return writeDown(ctx, poolId, { party: true })
    if (act === 'raise' || act === 'lower') {
      const { capacity } = await db.pool.findFirstOrThrow({ where: { id: poolId } })
      const wanted = Math.max(0, act === 'raise' ? capacity + (n % 2) : capacity - 1)
      await db.pool.updateMany({ where: { id: poolId, taken: { lte: wanted } }, data: { capacity: wanted } })
      return freed(poolId)
    }
    if (act === 'limit') {
      await db.limit.updateMany({ where: { id: limitId, taken: { lte: n + 2 } }, data: { capacity: n + 2 } })
      return freed(poolId)
    }
    if (act === 'offer') return db.pool.updateMany({ where: { id: poolId }, data: { offerHours: n % 3 } })
    if (act === 'expire') {
      const heldUntil = new Date(Date.now() - 1)
      await db.place.updateMany({
        where: { poolId, state: { in: ['offered', 'held'] } },
        data: { heldUntil },
      })
      if (n === 5) await db.share.updateMany({ where: {}, data: { until: heldUntil } })
      return n % 2 ? recurringHandlers['registrations.settle']?.() : freed(poolId)
    }
    const id = await mine(ctx)
    const token = registrationToken(id)
    if (act === 'accept') return acceptOffer(ctx, { token, place: await offered(id) })
    if (act === 'decline') return declineOffer(ctx, { token, place: await offered(id) })
    if (act === 'complete') return inTx((tx) => completeMember(tx, visitor, id))
    if (act === 'passOn') {
      const heir = crowd[(who + 1 + n) % crowdSize]?.actor.personId ?? ''
      return inTx((tx) => handPlace(tx, visitor, id, { personId: heir }))
    }
    if (act === 'giveBack') return giveBack(ctx, { token })
    return change(ctx, changeInput.parse({ token, places: [poolId] }))
  }
  return { visitor, event, run }
}

type Snapshot = Awaited<ReturnType<typeof readModel>>

/** Who waited all the while, and came before somebody who won a place that was open to both. */
function overtaken(before: Snapshot, after: Snapshot): string[] {
  const was = new Map(before.places.map((place) => [place.id, place]))
  const won = after.places.filter((place) => {
    const past = was.get(place.id)
    const switched = past?.replacesId ?? null
    const waited = past?.state === 'waiting' && past.arrivalNo === place.arrivalNo
    return (
      waited &&
      switched === null &&
      place.shareId === null &&
      place.state !== 'waiting' &&
      place.state !== 'given_back'
    )
  })
  const stayed = after.places.filter(
    (place) =>
      place.state === 'waiting' &&
      was.get(place.id)?.state === 'waiting' &&
      was.get(place.id)?.arrivalNo === place.arrivalNo,
  )
  return won.flatMap((winner) =>
    stayed
      .filter((place) => place.poolId === winner.poolId && place.arrivalNo < winner.arrivalNo)
      .map((place) => `${winner.arrivalNo} overtook ${place.arrivalNo}`),
  )
}

test(`several at a time in any order, ${runs} × ${length} steps: the invariants hold after each`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: length, maxLength: length }), async (steps) => {
      const { visitor, event, run } = await stage()
      let before = await readModel(visitor, event.id)
      for (let i = 0; i < steps.length; i += width) {
        const group = steps.slice(i, i + width)
        await Promise.all(group.map((one) => answered(run(one))))
        await factHandlers['pool.freed']?.({
          networkId: visitor.network.id,
          poolId: before.pools[0]?.id ?? '',
        })
        const after = await readModel(visitor, event.id)
        const wrong = [...faults(after), ...overtaken(before, after)]
        if (wrong.length > 0) throw new Error(`${group.map((one) => one.act).join()}: ${wrong.join('; ')}`)
        before = after
      }
      const twice = await visitor.db.registration.groupBy({ by: ['personId'], _count: { _all: true } })
      expect(twice.every((row) => row._count._all === 1)).toBe(true)
    }),
    { numRuns: runs, endOnFailure: true },
  )
}, 3_600_000)
