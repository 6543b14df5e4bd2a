import { expect, it } from 'vitest'
import { readAnswers } from './answers'
import { type Answers, conditionHolds } from './condition'
import type { QuestionFacts } from './schema'
import { typedAnswer } from './typed-answer'

const kinds: [QuestionFacts['kind'], Record<string, string>, unknown][] = [
  ['short_text', { 'answers.q': ' ja ' }, 'ja'],
  ['one_of', { 'answers.q': 'a' }, 'a'],
  ['many_of', { 'answers.q[]': 'a' }, ['a']],
  ['number', { 'answers.q': '2,50' }, '2,50'],
  ['consent', { 'answers.q': 'on' }, 'on'],
  ['address', { 'answers.q.town': 'Berlin', 'answers.q.country': 'DE' }, { town: 'Berlin', country: 'DE' }],
  ['address', { 'answers.q.country': 'DE' }, { country: 'DE' }],
  ['organisation', { 'answers.q.id': '', 'answers.q.name': 'Amt' }, { name: 'Amt' }],
  ['short_text', { 'answers.q': ' ' }, ' '],
  ['number', { 'answers.q': '' }, ''],
]

it('sees in the browser what the server will read, as far as conditions care', () => {
  const options = [{ value: 'a', label: { de: 'A' } }]
  for (const [kind, fields, raw] of kinds) {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    const question = { key: 'q', kind, required: false, options, condition: null }
    const read = readAnswers({ questions: [question] }, { q: raw }, { partial: true })
    const server = 'values' in read ? read.values : {}
    const typed = typedAnswer(question, form)
    const browser: Answers = typed === undefined ? {} : { q: typed }
    for (const value of ['a', 'ja', '2.5', 'true'])
      expect(conditionHolds({ question: 'q', is: 'equals', value }, browser)).toBe(
        conditionHolds({ question: 'q', is: 'equals', value }, server),
      )
    expect(conditionHolds({ question: 'q', is: 'set' }, browser)).toBe(
      conditionHolds({ question: 'q', is: 'set' }, server),
    )
  }
})
