import { expect, it } from 'vitest'
import type { Question, Version } from '../queries'
import { differenceOf, isEmpty } from './difference'

const question = (key: string, position: number, more: Partial<Question> = {}): Question => ({
  id: key,
  key,
  kind: 'short_text',
  label: { de: key },
  help: null,
  required: false,
  options: null,
  condition: null,
  step: 1,
  position,
  retention: 'standard',
  per: 'person',
  ...more,
})
const version = (questions: Question[], more: Partial<Version> = {}): Version => ({
  id: 'v',
  formId: 'f',
  number: 1,
  state: 'published',
  intro: null,
  steps: [],
  changes: 0,
  publishedAt: null,
  questions,
  ...more,
})
const keys = (questions: Question[]) => questions.map((one) => one.key)

it('names what is new, gone, changed and moved', () => {
  const before = version([question('a', 0), question('b', 1), question('c', 2)])
  const after = version([
    question('c', 0, { id: 'other' }),
    question('a', 1, { required: true, label: { de: 'A?' } }),
    question('d', 2),
  ])
  const found = differenceOf(before, after)
  expect(keys(found.added)).toEqual(['d'])
  expect(keys(found.removed)).toEqual(['b'])
  expect(found.changed.map((one) => [one.question.key, one.aspects])).toEqual([['a', ['label', 'required']]])
  expect(found.reordered).toBe(true)
  expect(found.frame).toBe(false)
})

it('finds nothing in a copy, and everything new in a first version', () => {
  const one = version([question('a', 0), question('b', 1)])
  expect(isEmpty(differenceOf(one, version(one.questions, { id: 'w', number: 2 })))).toBe(true)
  expect(keys(differenceOf(null, one).added)).toEqual(['a', 'b'])
  expect(differenceOf(one, version(one.questions, { intro: { de: 'Neu' } })).frame).toBe(true)
})
