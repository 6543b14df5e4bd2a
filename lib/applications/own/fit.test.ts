import { expect, test } from 'vitest'
import { asksFor, fits, joined, situationQuery } from './fit'
import { situation } from './schema'

const at = new Date('2026-11-24')
const nothing = { sector: null, level: null, born: null, working: null }
const why = (audience: unknown, said: object) => {
  const fit = fits(audience, { ...nothing, ...said }, at)
  return fit.ok ? 'fits' : fit.why
}

test('without rules everybody fits, and nothing is asked', () => {
  expect(why({}, {})).toBe('fits')
  expect(why(null, { sector: 'business' })).toBe('fits')
  expect(asksFor({})).toEqual({ sectors: false, levels: false, born: false, working: false })
})

test('what the rules ask for has to be said', () => {
  const rules = { sectors: ['administration'], maxAge: 35 }
  expect(why(rules, {})).toBe('unsaid')
  expect(why(rules, { sector: 'administration' })).toBe('unsaid')
  expect(why(rules, { sector: 'administration', born: 1995 })).toBe('fits')
})

test('one thing that speaks against it is enough, whatever else was not said', () => {
  expect(why({ sectors: ['administration'], maxAge: 35 }, { sector: 'business' })).toBe('sector')
  expect(why({ sectors: ['administration'], maxAge: 35 }, { born: 1960 })).toBe('age')
  expect(why({ levels: ['land'] }, { level: 'none' })).toBe('level')
  expect(why({ maxYearsInWork: 10 }, { working: 2000 })).toBe('years')
})

test('only calendar years count', () => {
  expect(why({ maxAge: 35 }, { born: 1991 })).toBe('fits')
  expect(why({ maxAge: 35 }, { born: 1990 })).toBe('age')
})

test('a question for several kinds asks what any of them needs', () => {
  expect(joined([asksFor({ sectors: ['a'] }), asksFor({ maxAge: 3 })])).toEqual({
    sectors: true,
    levels: false,
    born: true,
    working: false,
  })
})

test('addresses say anything: what cannot be read was not said', () => {
  expect(situation.parse({ sector: ['a', 'b'], level: '', born: 'gestern', working: '' })).toEqual(nothing)
  expect(situation.parse({ sector: 'science', born: '1990' })).toMatchObject({
    sector: 'science',
    born: 1990,
  })
  expect(situationQuery({ ...nothing, sector: 'a&b', born: 1990 })).toBe('?sector=a%26b&born=1990')
  expect(situationQuery(nothing)).toBe('')
})
