import { describe, expect, it } from 'vitest'
import { openIssues, readAnswers } from './answers'
import { countryCodes, countryName, countryOptions } from './countries'
import type { QuestionFacts } from './schema'

type Kind = QuestionFacts['kind']
const question = (kind: Kind, more: Partial<QuestionFacts> = {}): QuestionFacts => ({
  key: 'q',
  kind,
  required: false,
  options: null,
  condition: null,
  ...more,
})
const lists = { organisations: [{ id: 'o1', name: 'Amt Eins' }], people: [{ id: 'p1', name: 'Kim Muster' }] }
type Options = Parameters<typeof readAnswers>[2]
function read(kind: Kind, q: unknown, more: Partial<QuestionFacts> = {}, options: Options = { lists }) {
  const result = readAnswers({ questions: [question(kind, more)] }, { q }, options)
  return 'values' in result ? result.values.q : result.fieldErrors
}

describe('an address', () => {
  const whole = { street: ' Weg 1 ', postcode: '10115', town: 'Berlin', country: 'DE' }

  it('is one answer', () => {
    expect(read('address', whole)).toEqual({ ...whole, street: 'Weg 1' })
    expect(read('address', { country: 'DE' })).toBeUndefined()
  })

  it('is whole or has its problems at its parts', () => {
    expect(read('address', { street: 'Weg 1' })).toEqual({
      'answers.q.postcode': 'required',
      'answers.q.town': 'required',
    })
    expect(read('address', { ...whole, postcode: '1011' })).toEqual({ 'answers.q.postcode': 'postcode' })
    expect(read('address', { ...whole, postcode: '1010', country: 'AT' })).toMatchObject({ country: 'AT' })
    expect(read('address', { ...whole, country: 'XX' })).toEqual({ 'answers.q.country': 'invalid' })
    expect(read('address', undefined, { required: true })).toHaveProperty(['answers.q.street'], 'required')
  })

  it('may be half typed in a draft', () => {
    expect(read('address', { town: 'Berlin' }, {}, { partial: true })).toMatchObject({ town: 'Berlin' })
  })
})

describe('an organisation', () => {
  it('is one of the list, or named', () => {
    expect(read('organisation', { id: 'o1', name: 'egal' })).toEqual({ id: 'o1', name: 'Amt Eins' })
    expect(read('organisation', { id: '', name: ' Amt Zwei ' })).toEqual({ name: 'Amt Zwei' })
  })

  it('is never one that the page did not offer', () => {
    expect(read('organisation', { id: 'o2' })).toEqual({ 'answers.q.id': 'invalid' })
    expect(read('organisation', { id: 'o1' }, {}, {})).toEqual({ 'answers.q.id': 'invalid' })
  })

  it('is missed where it was asked for', () => {
    expect(read('organisation', {}, { required: true })).toEqual({ 'answers.q.id': 'required' })
    expect(read('organisation', {}, { required: true }, {})).toEqual({ 'answers.q.name': 'required' })
  })
})

describe('a person', () => {
  it('is one of the list and nothing else', () => {
    expect(read('person', { id: 'p1' })).toEqual({ id: 'p1', name: 'Kim Muster' })
    expect(read('person', { name: 'Robin' })).toBeUndefined()
    expect(read('person', { id: 'p2' })).toEqual({ 'answers.q.id': 'invalid' })
  })
})

describe('a consent', () => {
  const label = { de: 'Ich stimme zu.', en: 'I agree.' }

  it('keeps the words that were read', () => {
    expect(read('consent', 'on', { label })).toEqual({ agreed: 'Ich stimme zu.', language: 'de' })
    expect(read('consent', 'on', { label }, { locale: 'en' })).toEqual({ agreed: 'I agree.', language: 'en' })
    expect(read('consent', undefined, { label })).toBeUndefined()
  })

  it('stays what it was when the form is saved again in another language', () => {
    const before = { q: { agreed: 'I agree.', language: 'en' } }
    expect(read('consent', 'on', { label }, { locale: 'de', before })).toEqual(before.q)
  })
})

describe('a country', () => {
  it('is one of ISO 3166', () => {
    expect(read('country', 'FR')).toBe('FR')
    expect(read('country', 'EU')).toEqual({ 'answers.q': 'invalid' })
    expect(new Set(countryCodes).size).toBe(249)
  })

  it('has a name in both languages, the near ones first', () => {
    expect(countryName('DE', 'de')).toBe('Deutschland')
    expect(countryName('DE', 'en')).toBe('Germany')
    expect(
      countryOptions('en')
        .slice(0, 4)
        .map((one) => one.value),
    ).toEqual(['DE', 'AT', 'CH', 'AF'])
    expect(countryOptions('de').every((one) => one.label !== one.value)).toBe(true)
  })
})

describe('an upload', () => {
  const kept = { file: 'f1', name: 'Satzung.pdf', mime: 'application/pdf', size: 9 }

  it('stays until it is taken out', () => {
    expect(read('upload', {}, {}, { before: { q: kept } })).toEqual(kept)
    expect(read('upload', { remove: 'on' }, {}, { before: { q: kept } })).toBeUndefined()
    expect(read('upload', {}, { required: true })).toEqual({ 'answers.q.file': 'fileMissing' })
  })

  it('is never what the form claims', () => {
    expect(read('upload', { file: 'f1', name: 'x' })).toBeUndefined()
  })
})

describe('what is still open', () => {
  it('stands by step, without questions that are not asked', () => {
    const questions = [
      question('one_of', { key: 'who', required: true }),
      question('short_text', { key: 'name', required: true, step: 2 }),
      question('upload', {
        key: 'statutes',
        required: true,
        step: 2,
        condition: { question: 'who', is: 'equals', value: 'club' },
      }),
      question('consent', { key: 'privacy', required: true, step: 3 }),
    ]
    expect(openIssues({ questions }, { who: 'person', name: 'Kim' })).toEqual([
      { step: 3, fieldErrors: { 'answers.privacy': 'consent' } },
    ])
    expect(openIssues({ questions }, { who: 'club' }).map((one) => one.step)).toEqual([2, 3])
  })
})
