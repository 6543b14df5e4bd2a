import { describe, expect, it } from 'vitest'
import { clausesOf, conditionHolds, keysOf } from './condition'
import { conditionWords } from './condition-words'
import { type Clause, type Condition, condition } from './schema'

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
    expect(conditionHolds(hasDiet, { diet: { agreed: 'Ja', language: 'de' } })).toBe(true)
    expect(conditionHolds(hasDiet, { diet: { name: 'Amt' } })).toBe(true)
  })

  it('joins clauses with and, or', () => {
    const answers = { sector: 'administration', mode: 'online' }
    expect(conditionHolds({ and: [authority, onSite] }, answers)).toBe(false)
    expect(conditionHolds({ or: [authority, onSite] }, answers)).toBe(true)
  })

  it('joins a clause with a group of clauses', () => {
    const nested: Condition = { and: [hasDiet, { or: [authority, onSite] }] }
    expect(conditionHolds(nested, { diet: 'vegan', mode: 'onsite' })).toBe(true)
    expect(conditionHolds(nested, { diet: 'vegan', mode: 'online' })).toBe(false)
    expect(conditionHolds(nested, { sector: 'administration' })).toBe(false)
    expect(clausesOf(nested)).toEqual([hasDiet, authority, onSite])
    expect(keysOf(nested)).toEqual(['diet', 'sector', 'mode'])
  })

  it('has one level of nesting and one group, no more', () => {
    const valid = (one: unknown) => condition.safeParse(one).success
    const group = { or: [authority, onSite] }
    expect(valid({ and: [hasDiet, group] })).toBe(true)
    expect(valid({ and: [group, { or: [hasDiet] }] })).toBe(false)
    expect(valid({ and: [hasDiet, { or: [authority, { and: [onSite] }] }] })).toBe(false)
    expect(valid({ and: [] })).toBe(false)
    expect(valid({ question: 'Sector', is: 'set' })).toBe(false)
  })

  it('speaks for itself', () => {
    const questions = [
      {
        key: 'sector',
        kind: 'one_of' as const,
        label: { de: 'Sektor', en: 'Sector' },
        options: [{ value: 'administration', label: { de: 'Verwaltung', en: 'Administration' } }],
      },
      { key: 'diet', kind: 'short_text' as const, label: { de: 'Essen' }, options: null },
      { key: 'home', kind: 'country' as const, label: { de: 'Land' }, options: null },
    ]
    const say = {
      is: (question: string, value: string) => `${question} ist ${value}`,
      set: (question: string) => `${question} ist beantwortet`,
      ticked: (question: string) => `${question} ist angekreuzt`,
      gone: 'weg',
    }
    const home: Clause = { question: 'home', is: 'one_of', value: ['AT', 'CH'] }
    expect(conditionWords({ and: [authority, { or: [hasDiet, home] }] }, questions, 'de', say)).toBe(
      'Sektor ist Verwaltung und (Essen ist beantwortet oder Land ist Österreich oder Schweiz)',
    )
    expect(conditionWords(onSite, questions, 'de', say)).toBe('weg')
  })
})
