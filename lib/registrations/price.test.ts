import { expect, test } from 'vitest'
import { type Actor, visitor } from '@/lib/access/context'
import { priceLine, total } from './price'

const classes = [
  { id: '1', key: 'everyone', name: { de: 'Ohne Mitgliedschaft' }, cents: 8000, rule: 'everyone' },
  { id: '2', key: 'member', name: { de: 'Mitgliedspreis' }, cents: 6000, rule: 'member' },
]
const part = { id: 'p', name: { de: 'Fachtag' }, priceClasses: classes }
const reason = { key: 'affiliation', facts: { organisation: 'Stadt Musterhausen', date: '01.03.2026' } }
const member: Actor = { ...visitor, standing: { ...visitor.standing, member: reason, price: reason } }
const event = { invitations: [] }
const at = new Date()

test('the best right wins, and says why', () => {
  expect(priceLine(member, event, part, at)).toMatchObject({ cents: 6000, regularCents: 8000, reason })
  expect(priceLine(visitor, event, part, at)).toMatchObject({ cents: 8000, reason: null })
})

test('a part without price classes is free', () => {
  expect(priceLine(visitor, event, { ...part, priceClasses: [] }, at)?.cents).toBe(0)
})

test('a part whose prices are all for others has no price: it cannot be chosen', () => {
  const forMembers = { ...part, priceClasses: classes.slice(1) }
  expect(priceLine(visitor, event, forMembers, at)).toBeNull()
})

test('the total is the sum of its lines', () => {
  const line = priceLine(member, event, part, at)
  expect(total(line ? [line, { ...line, cents: 1500 }] : [])).toBe(7500)
})
