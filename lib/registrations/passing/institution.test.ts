import { expect, test } from 'vitest'
import { belongsTo, institutionDomains } from './institution'

test('one’s own mail ending speaks for the institution, and so do those of confirmed organisations', () => {
  expect(
    institutionDomains('a@Musterhausen.example', [{ mailDomain: 'muster.example' }, { mailDomain: null }]),
  ).toEqual(['musterhausen.example', 'muster.example'])
})

test('a mailbox that anybody can have speaks for nobody', () => {
  expect(institutionDomains('a@gmail.com', [])).toEqual([])
})

test('the ending must be the whole one', () => {
  const domains = ['muster.example']
  expect(belongsTo('b@muster.example', domains)).toBe(true)
  expect(belongsTo('b@it.muster.example', domains)).toBe(true)
  expect(belongsTo('b@notmuster.example', domains)).toBe(false)
  expect(belongsTo('b@muster.example.org', domains)).toBe(false)
})
