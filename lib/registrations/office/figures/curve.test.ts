import { expect, test } from 'vitest'
import { curveOf, stepsFor } from './curve'

test('has a point for each week, over a short time for each day', () => {
  expect(stepsFor(30)).toEqual([35, 28, 21, 14, 7, 0])
  expect(stepsFor(3)).toEqual([3, 2, 1, 0])
  expect(stepsFor(0)).toEqual([0])
  expect(stepsFor(1000)).toHaveLength(27)
})

const days = [
  { before: 30, count: 2 },
  { before: 20, count: 3 },
  { before: 10, count: 5 },
]
const values = (left: number) => curveOf(days, stepsFor(30), left).map(({ value }) => value)

test('adds up what came until each point', () => {
  expect(values(0)).toEqual([0, 2, 2, 5, 10, 10])
})

test('what has not come yet has no value, and the last point says how many there are today', () => {
  expect(values(9)).toEqual([0, 2, 2, 10, null, null])
  expect(values(14)).toEqual([0, 2, 2, 5, null, null])
})
