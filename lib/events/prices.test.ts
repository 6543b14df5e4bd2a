import { describe, expect, it } from 'vitest'
import { noStanding, visitor } from '@/lib/access/context'
import { priceFor } from './prices'

const price = (rule: string, cents: number) => ({ id: rule, key: rule, name: { de: rule }, cents, rule })
const classes = [price('everyone', 8000), price('member', 6000)]
const reason = { key: 'affiliation', facts: { organisation: 'Stadt Musterhausen', date: '01.03.2026' } }
const colleague = { ...visitor, personId: 'p', standing: { ...noStanding, member: reason, price: reason } }
const nobodyInvited = { invitations: [] }

describe('a price', () => {
  it('is what everybody pays, without a right', () => {
    expect(priceFor(visitor, nobodyInvited, classes)).toMatchObject({ cents: 8000, reason: null })
  })

  it('is the best that one may claim, with the reason and what it would cost otherwise', () => {
    expect(priceFor(colleague, nobodyInvited, classes)).toMatchObject({
      cents: 6000,
      reason,
      regularCents: 8000,
    })
    expect(
      priceFor(colleague, nobodyInvited, [price('everyone', 5000), price('member', 6000)]),
    ).toMatchObject({
      cents: 5000,
      reason: null,
    })
  })

  it('can be for guests', () => {
    const event = { invitations: [{ personId: 'p', expires: new Date('2030-01-01') }] }
    expect(priceFor(colleague, event, [...classes, price('guest', 0)])).toMatchObject({
      cents: 0,
      reason: { key: 'invitation' },
    })
  })

  it('does not exist where nothing is on offer', () => {
    expect(priceFor(visitor, nobodyInvited, [])).toBeNull()
    expect(priceFor(visitor, nobodyInvited, [price('member', 0)])).toBeNull()
  })
})
