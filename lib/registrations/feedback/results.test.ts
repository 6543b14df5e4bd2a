import { expect, test } from 'vitest'
import type { AnswerValue } from '@/lib/forms/condition'
import type { Question } from '@/lib/forms/queries'
import { choices } from '@/prisma/factories/event-forms'
import { resultsOf } from './results'

const question = (key: string, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  id: key,
  key,
  kind,
  label: { de: key },
  help: null,
  required: false,
  options: null,
  condition: null,
  step: 1,
  position: 0,
  retention: 'standard',
  per: 'person',
  ...more,
})
const shown = (asked: Question, values: AnswerValue[]) =>
  resultsOf(
    [asked],
    values.map((value) => ({ questions: [asked], answers: { [asked.key]: value } })),
    'de',
    'Ja',
  )[0]?.shown

test('choices are counted, several of one person each; marks have a mean', () => {
  const many = question('days', 'many_of', { options: choices('a', 'b', 'c') })
  expect(shown(many, [['a'], ['a', 'b'], ['b'], ['a'], ['a']])).toEqual({
    kind: 'bars',
    mean: null,
    bars: [
      { value: 'a', label: 'A', count: 4 },
      { value: 'b', label: 'B', count: 2 },
      { value: 'c', label: 'C', count: 0 },
    ],
  })
  const marks = question('rating', 'one_of', { options: choices('1', '5') })
  expect(shown(marks, ['5', '5', '5', '5', '1'])).toMatchObject({ mean: 4.2 })
})

test('numbers show their span, consents how many, texts stand for themselves', () => {
  expect(shown(question('hours', 'number'), [1, 2, 3, 4, 5])).toMatchObject({ mean: 3, least: 1, most: 5 })
  const agreed = { agreed: 'Ja, gern', language: 'de' }
  expect(shown(question('quote', 'consent'), [agreed, agreed, agreed, agreed, agreed])).toMatchObject({
    bars: [{ label: 'Ja', count: 5 }],
  })
  expect(shown(question('why', 'long_text'), ['a', 'b', 'c', 'd', 'e'])).toEqual({
    kind: 'texts',
    texts: ['a', 'b', 'c', 'd', 'e'],
  })
})

test('a question counts as asked only where its condition held', () => {
  const rating = question('rating', 'one_of', { options: choices('1', '5') })
  const why = question('why', 'short_text', {
    condition: { question: 'rating', is: 'equals', value: '1' },
    position: 1,
  })
  const said = ['1', '5', '5', '5', '5'].map((value) => ({
    questions: [rating, why],
    answers: { rating: value },
  }))
  expect(resultsOf([rating, why], said, 'de', 'Ja').map(({ asked, answered }) => [asked, answered])).toEqual([
    [5, 5],
    [1, 0],
  ])
})
