import { expect, it } from 'vitest'
import { audienceOf, misfitOf } from './audience'

const at = new Date('2026-06-15')
const nobody = { places: [], birthYear: null, workingSince: null }
const works = (sector: string, level: string | null = null) => ({ ...nobody, places: [{ sector, level }] })

const cases: [
  what: string,
  audience: object,
  holder: typeof nobody | ReturnType<typeof works>,
  string | null,
][] = [
  ['no rules', {}, works('business'), null],
  ['rules that cannot be read', { sectors: 'all' }, works('business'), null],
  ['the right sector', { sectors: ['science'] }, works('science'), null],
  ['another sector', { sectors: ['science'] }, works('business'), 'sector'],
  ['nothing known of the sector', { sectors: ['science'] }, nobody, null],
  ['another level', { levels: ['bund'] }, works('administration', 'land'), 'level'],
  ['no level known', { levels: ['bund'] }, works('administration'), null],
  ['just young enough', { maxAge: 35 }, { ...nobody, birthYear: 1991 } as never, null],
  ['a year too old', { maxAge: 35 }, { ...nobody, birthYear: 1990 } as never, 'age'],
  ['too long in work', { maxYearsInWork: 5 }, { ...nobody, workingSince: 2020 } as never, 'years'],
]

it.each(cases)('%s', (_, audience, holder, why) => {
  expect(misfitOf(audienceOf(audience), holder, at)).toBe(why)
})
