import { expect, it } from 'vitest'
import { filterOf } from '@/lib/agenda/filter'
import { dayAddress } from './day-address'

it('keeps day, filter and view together', () => {
  const filter = filterOf({ kind: 'panel', person: 'Kim Muster' })
  expect(dayAddress('/a', '2030-04-16', filter, true)).toBe(
    '/a?day=2030-04-16&person=Kim+Muster&kind=panel&view=grid',
  )
  expect(dayAddress('/a', null, filterOf({}), true)).toBe('/a?view=grid')
  expect(dayAddress('/a', null)).toBe('/a')
})
