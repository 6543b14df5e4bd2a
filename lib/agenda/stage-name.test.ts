import { expect, it } from 'vitest'
import { stageName } from './stage-name'

it.each([
  ['Paul Rosenthal', 'Prof. Dr.', 'Prof. Dr. Paul Rosenthal'],
  ['Misbah Khan', 'MdB', 'Misbah Khan, MdB'],
  ['Kim Muster', 'Dr., MdL', 'Dr. Kim Muster, MdL'],
  ['Kim Muster', null, 'Kim Muster'],
])('announces %s with %s as %s', (name, title, announced) => {
  expect(stageName({ name, title })).toBe(announced)
})
