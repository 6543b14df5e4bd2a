import { describe, expect, it } from 'vitest'
import { conditionHolds } from './condition'
import type { Clause } from './schema'

const authority: Clause = { question: 'sector', is: 'equals', value: 'administration' }
const onSite: Clause = { question: 'mode', is: 'one_of', value: ['onsite', 'hybrid'] }
const hasDiet: Clause = { question: 'diet', is: 'set' }

describe('a condition', () => {
  it('holds when there is none', () => {
    expect(conditionHolds(null, {})).toBe(true)
  })

  it('compares one answer', () => {
    expect(conditionHolds(authority, { sector: 'administration' })).toBe(true)
    expect(conditionHolds(authority, { sector: 'business' })).toBe(false)
    expect(conditionHolds(authority, {})).toBe(false)
  })

  it('accepts one of several', () => {
    expect(conditionHolds(onSite, { mode: 'hybrid' })).toBe(true)
    expect(conditionHolds(onSite, { mode: ['online', 'onsite'] })).toBe(true)
    expect(conditionHolds(onSite, { mode: 'online' })).toBe(false)
  })

  it('knows whether something was answered at all', () => {
    expect(conditionHolds(hasDiet, { diet: 'vegan' })).toBe(true)
    expect(conditionHolds(hasDiet, { diet: '' })).toBe(false)
    expect(conditionHolds(hasDiet, { diet: [] })).toBe(false)
    expect(conditionHolds(hasDiet, { diet: false })).toBe(false)
    expect(conditionHolds(hasDiet, { diet: 0 })).toBe(true)
  })

  it('joins clauses with and, or', () => {
    const answers = { sector: 'administration', mode: 'online' }
    expect(conditionHolds({ and: [authority, onSite] }, answers)).toBe(false)
    expect(conditionHolds({ or: [authority, onSite] }, answers)).toBe(true)
  })
})
