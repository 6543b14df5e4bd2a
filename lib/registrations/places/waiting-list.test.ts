import fc from 'fast-check'
import { expect, test } from 'vitest'
import { free, mayTake, takes } from './capacity'
import { movesUp, type Queued, rankOf, waiting } from './waiting-list'

/** A pool as these rules keep it; what places/commands.ts does in PostgreSQL, without PostgreSQL. */
type Model = { capacity: number; taken: number; arrivals: number; places: Queued[]; movedUp: number[] }

const empty = (capacity: number): Model => ({ capacity, taken: 0, arrivals: 0, places: [], movedUp: [] })

function fill(pool: Model) {
  for (const place of movesUp(pool, pool.places)) {
    place.state = 'confirmed'
    pool.taken++
    pool.movedUp.push(place.arrivalNo)
  }
}

function arrive(pool: Model) {
  const won = mayTake(pool, waiting(pool.places).length > 0)
  pool.arrivals++
  if (won) pool.taken++
  pool.places.push({
    id: `p${pool.arrivals}`,
    state: won ? 'confirmed' : 'waiting',
    arrivalNo: pool.arrivals,
  })
}

function giveBack(pool: Model, n: number) {
  const place = pool.places[n % Math.max(pool.places.length, 1)]
  if (!place || place.state === 'given_back') return
  if (takes(place.state)) pool.taken--
  place.state = 'given_back'
  fill(pool)
}

function resize(pool: Model, capacity: number) {
  if (capacity < pool.taken) return
  pool.capacity = capacity
  fill(pool)
}

const step = fc.oneof(
  fc.constant({ kind: 'arrive' as const }),
  fc.record({ kind: fc.constant('giveBack' as const), n: fc.nat(200) }),
  fc.record({ kind: fc.constant('resize' as const), n: fc.nat(12) }),
)

test('whatever happens in whatever order, nothing is sold twice, stays empty or is overtaken', () => {
  fc.assert(
    fc.property(fc.nat(8), fc.array(step, { maxLength: 200 }), (capacity, steps) => {
      const pool = empty(capacity)
      for (const one of steps) {
        const queueBefore = waiting(pool.places).map((place) => place.arrivalNo)
        pool.movedUp = []
        if (one.kind === 'arrive') arrive(pool)
        else if (one.kind === 'giveBack') giveBack(pool, one.n)
        else resize(pool, one.n)
        expect(pool.taken).toBe(pool.places.filter((place) => takes(place.state)).length)
        expect(pool.taken).toBeLessThanOrEqual(pool.capacity)
        if (waiting(pool.places).length > 0) expect(free(pool)).toBe(0)
        const stillThere = queueBefore.filter(
          (no) => !pool.places.some((place) => place.arrivalNo === no && place.state === 'given_back'),
        )
        expect(pool.movedUp).toEqual(stillThere.slice(0, pool.movedUp.length))
      }
    }),
    { numRuns: 300 },
  )
})

test('the rank counts those who wait, by arrival', () => {
  const places: Queued[] = [
    { id: 'c', state: 'waiting', arrivalNo: 9 },
    { id: 'a', state: 'confirmed', arrivalNo: 1 },
    { id: 'b', state: 'waiting', arrivalNo: 4 },
  ]
  expect(rankOf(places, 'b')).toBe(1)
  expect(rankOf(places, 'c')).toBe(2)
  expect(rankOf(places, 'a')).toBeNull()
})

test('a place that came free while somebody waits is not for who comes now', () => {
  expect(mayTake({ capacity: 10, taken: 9 }, true)).toBe(false)
  expect(mayTake({ capacity: 10, taken: 9 }, false)).toBe(true)
  expect(mayTake({ capacity: 10, taken: 10 }, false)).toBe(false)
})
