import { expect, test } from 'vitest'
import type { Board } from './board'
import { spotFor } from './board'
import { nextUp, type Queued } from './waiting-list'

const board = (more: Partial<Board> = {}): Board => ({
  pools: [
    { id: 'a', capacity: 10, taken: 9 },
    { id: 'b', capacity: 10, taken: 9 },
  ],
  limits: [],
  shares: [],
  ...more,
})
const queued = (id: string, arrivalNo: number, more: Partial<Queued> = {}): Queued => ({
  id,
  arrivalNo,
  since: arrivalNo,
  poolId: 'a',
  partnerId: null,
  gives: null,
  ...more,
})
const wish = (more = {}) => ({ poolId: 'a', partnerId: null, gives: null, ...more })

test('a place counts in its pool and in every limit over it', () => {
  const full = board({ limits: [{ id: 'l', capacity: 18, taken: 18, pools: ['a', 'b'] }] })
  expect(spotFor(board(), wish())).toEqual({ poolId: 'a', shareId: null })
  expect(spotFor(full, wish())).toBeNull()
})

test('a switch inside a full limit needs no room in it', () => {
  const full = board({ limits: [{ id: 'l', capacity: 18, taken: 18, pools: ['a', 'b'] }] })
  expect(spotFor(full, wish({ gives: { poolId: 'b', shareId: null } }))).not.toBeNull()
  expect(spotFor(full, wish({ gives: { poolId: 'c', shareId: null } }))).toBeNull()
})

const share = (taken: number, open = false) => ({
  id: 's',
  poolId: 'a',
  partnerId: 'p',
  capacity: 3,
  taken,
  open,
})

test('a share is used first by its members, and by nobody else until it opens', () => {
  const kept = board({ shares: [share(2)] })
  expect(spotFor(kept, wish({ partnerId: 'p' }))).toEqual({ poolId: 'a', shareId: 's' })
  expect(spotFor(kept, wish())).toBeNull()
  expect(spotFor(board({ shares: [share(3)] }), wish({ partnerId: 'p' }))).toEqual({
    poolId: 'a',
    shareId: null,
  })
  expect(spotFor(board({ shares: [share(2, true)] }), wish())).toEqual({ poolId: 'a', shareId: null })
})

test('who may not use a place of a share stays; who may is not overtaking them', () => {
  const kept = board({ shares: [share(2)] })
  const line = [queued('stranger', 1), queued('member', 2, { partnerId: 'p' })]
  expect(nextUp(kept, line)?.queued.id).toBe('member')
  expect(nextUp(board({ shares: [share(2, true)] }), line)?.queued.id).toBe('stranger')
})

test('the first in order of arrival is next, however the list is read', () => {
  expect(nextUp(board(), [queued('c', 9), queued('a', 1), queued('b', 4)])?.queued.id).toBe('a')
})

test('room in a limit goes to whoever of its pools has waited longest', () => {
  const one = board({ limits: [{ id: 'l', capacity: 19, taken: 18, pools: ['a', 'b'] }] })
  const line = [queued('here', 1, { since: 5 }), queued('there', 7, { poolId: 'b', since: 3 })]
  expect(nextUp(one, line)?.queued.id).toBe('there')
  expect(nextUp(one, [])).toBeNull()
})
