import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faults, isDense, notTheirs, overtaken } from './invariants'
import * as model from './model'

const hour = 3_600_000
const acts = [
  'register',
  'register',
  'register',
  'cancel',
  'cancel',
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
type Step = { act: (typeof acts)[number]; who: number; pool: number; n: number }
const step = fc.record<Step>({
  act: fc.constantFrom(...acts),
  who: fc.nat(23),
  pool: fc.nat(3),
  n: fc.nat(8),
})

/** On site and online in one part, two workshops in another; the house has one limit, a partner network a share. */
const pools = ['onsite', 'online', 'workshop', 'excursion']
const newEvent = (n: number): model.Model => ({
  clock: 0,
  needsConfirmation: n % 2 === 1,
  pools: pools.map((id, i) => ({
    id,
    partId: i < 2 ? 'conference' : 'side',
    capacity: 3 + ((n + i) % 3),
    taken: 0,
    arrivals: 0,
    offerHours: (n + i) % 4 === 0 ? 4 : 0,
  })),
  limits: [
    { id: 'house', capacity: 6, taken: 0, pools: ['onsite', 'workshop', 'excursion'] },
    { id: 'guides', capacity: 4, taken: 0, pools: ['workshop', 'excursion'] },
  ],
  shares: [
    { id: 'share', poolId: 'onsite', partnerId: 'partner', capacity: 2, taken: 0, until: 60 * hour },
    { id: 'other', poolId: 'online', partnerId: 'other', capacity: 1, taken: 0, until: 90 * hour },
  ],
  people: Object.fromEntries(
    Array.from({ length: 24 }, (_, i) => [
      `p${i}`,
      { partnerId: [null, 'partner', null, 'other'][i % 4] ?? null, party: null, completed: true },
    ]),
  ),
  places: [],
  wins: [],
})

function run(event: model.Model, { act, who, pool, n }: Step) {
  const [id, heir] = [`p${who}`, `p${(who + 1 + n) % 24}`]
  const poolId = pools[pool] ?? ''
  const size = event.pools[pool]?.capacity ?? 0
  const fresh = (more: Partial<model.Person>) => {
    const person = event.people[id]
    if (person && model.active(event, id).length === 0) Object.assign(person, more)
  }
  model.settle(event)
  if (act === 'register') {
    fresh({ party: null, completed: true })
    model.register(event, id, n < 4 ? [poolId] : [poolId, pools[(pool + 2) % 4] ?? ''])
  }
  if (act === 'party') {
    const deadline = event.clock + (n + 1) * hour
    fresh({ party: { deadline }, completed: false })
    model.register(event, id, [poolId], deadline)
  }
  if (act === 'cancel') model.cancel(event, id)
  if (act === 'raise') model.resize(event, poolId, size + (n % 3))
  if (act === 'lower') model.resize(event, poolId, size - (n % 3))
  if (act === 'limit') model.resizeLimit(event, pool, 2 + n)
  if (act === 'offer') for (const one of event.pools) if (one.id === poolId) one.offerHours = n % 5
  if (act === 'accept') model.accept(event, id)
  if (act === 'decline') model.decline(event, id)
  if (act === 'expire') event.clock += n * hour
  if (act === 'switch') model.rearrange(event, id, n < 4 ? [poolId] : [poolId, pools[(pool + 2) % 4] ?? ''])
  if (act === 'passOn') model.passOn(event, id, heir)
  if (act === 'complete') model.complete(event, id)
  event.clock += 1
  model.settle(event)
}

test('1,000 events of 200 steps each: nothing is sold twice, stays empty, or is overtaken', () => {
  let won = 0
  fc.assert(
    fc.property(fc.nat(7), fc.array(step, { minLength: 200, maxLength: 200 }), (n, steps) => {
      const event = newEvent(n)
      for (const one of steps) {
        event.wins = []
        run(event, one)
        const wrong = faults(event)
        if (!isDense(event)) wrong.push('a number of arrival is missing')
        for (const win of event.wins) {
          if (notTheirs(win)) wrong.push(`${win.place.id} was not theirs`)
          for (const behind of overtaken(win)) wrong.push(`${win.place.id} overtook ${behind.id}`)
        }
        if (wrong.length > 0) throw new Error(`${one.act}: ${wrong.join('; ')}`)
        won += event.wins.filter((win) => win.waited).length
      }
    }),
    { numRuns: 1000 },
  )
  expect(won).toBeGreaterThan(10_000)
}, 120_000)

test('negative control: who takes a free place without looking at limits and shares is found out', () => {
  const event = newEvent(0)
  for (let i = 0; i < 8; i++) run(event, { act: 'register', who: i, pool: i % 2 ? 2 : 0, n: 0 })
  const pool = event.pools.find((one) => one.taken < one.capacity)
  const waits = event.places.find((place) => place.state === 'waiting')
  if (!pool || !waits) throw new Error('the event is full where it should not be')
  waits.poolId = pool.id
  waits.state = 'confirmed'
  expect(faults(event)).not.toEqual([])
})

test('negative control: a place that stays empty beside a waiting list is found out', () => {
  const event = newEvent(1)
  for (let i = 0; i < 12; i++) run(event, { act: 'register', who: i * 2, pool: 1, n: 0 })
  const taken = event.places.find((place) => place.state !== 'waiting' && place.shareId === null)
  if (!taken) throw new Error('nobody has a place')
  model.leave(event, taken)
  expect(faults(event).join()).toContain('waits beside a free place')
})
