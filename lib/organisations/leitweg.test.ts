import { describe, expect, it } from 'vitest'
import { isLeitwegId } from './leitweg'

describe('a Leitweg-ID', () => {
  // The specification's own example, Deutsche Bahn's, one with letters, and published ones of authorities.
  it.each([
    '04011000-1234512345-06',
    '992-90009-96',
    '09564000-NUE0001-49',
    '04011000-900X999-08',
    '05711-06001-79',
    '991-01484-64',
  ])('%s is right', (text) => {
    expect(isLeitwegId(text)).toBe(true)
  })

  it.each([
    ['a check digit off by one', '04011000-1234512345-07'],
    ['two digits swapped', '04011000-1234512354-06'],
    ['without check digits', '04011000-1234512345'],
    ['four digits in front', '0401-12345-06'],
    ['small letters', '09564000-nue0001-49'],
    ['blanks inside', '04011000 1234512345 06'],
    ['a fine address of 31', `992-${'1'.repeat(31)}-06`],
    ['nothing', ''],
  ])('%s is not', (_, text) => {
    expect(isLeitwegId(text)).toBe(false)
  })

  it('tells every single wrong digit', () => {
    const right = '04011000-1234512345-06'
    for (let at = 0; at < right.length; at++)
      for (let digit = 0; digit < 10; digit++)
        if (right[at] !== '-' && right[at] !== `${digit}`)
          expect(isLeitwegId(right.slice(0, at) + digit + right.slice(at + 1))).toBe(false)
  })
})
