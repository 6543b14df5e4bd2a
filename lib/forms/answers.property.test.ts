import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { askedQuestions, openIssues, readAnswers } from './answers'
import { conditionHolds } from './condition'
import type { Condition, QuestionFacts } from './schema'

const options = ['a', 'b', 'c'].map((value) => ({ value, label: { de: value } }))
const kinds = ['short_text', 'one_of', 'many_of', 'number', 'consent', 'country', 'address'] as const
const keys = ['k0', 'k1', 'k2', 'k3', 'k4', 'k5']

const clause = (earlier: string[]) =>
  fc.record({
    question: fc.constantFrom(...earlier),
    is: fc.constantFrom('equals' as const, 'set' as const),
    value: fc.constantFrom('a', 'b', 'DE', '2'),
  })
const condition = (earlier: string[]): fc.Arbitrary<Condition | null> =>
  earlier.length === 0
    ? fc.constant(null)
    : fc.oneof(
        fc.constant(null),
        clause(earlier),
        fc.array(clause(earlier), { minLength: 1, maxLength: 3 }).map((and) => ({ and })),
        fc
          .tuple(clause(earlier), fc.array(clause(earlier), { minLength: 1, maxLength: 2 }))
          .map(([one, and]) => ({ or: [one, { and }] })),
      )

const version = fc
  .tuple(
    ...keys.map((key, i) =>
      fc.record({
        key: fc.constant(key),
        kind: fc.constantFrom(...kinds),
        required: fc.boolean(),
        step: fc.constant(1 + Math.floor(i / 2)),
        label: fc.constant({ de: key }),
        options: fc.constant(options),
        condition: condition(keys.slice(0, i)),
      }),
    ),
  )
  .map((questions) => ({ questions: questions as QuestionFacts[] }))

const address = { street: 'Weg 1', postcode: '10115', town: 'Berlin', country: 'DE' }
const raw = fc.dictionary(
  fc.constantFrom(...keys, 'unknown', 'toString'),
  fc.oneof(
    fc.constantFrom('', 'a', 'b', 'x', '2', 'DE', 'on'),
    fc.constantFrom(['a'], ['a', 'b'], ['z']),
    fc.constant(address),
    fc.anything(),
  ),
)

it('keeps only keys of the version, and only of questions that are asked', () => {
  fc.assert(
    fc.property(version, raw, (form, sent) => {
      const read = readAnswers(form, sent, { partial: true })
      if ('fieldErrors' in read) return
      for (const key of Object.keys(read.values)) {
        const question = form.questions.find((one) => one.key === key)
        expect(question && conditionHolds(question.condition, read.values)).toBe(true)
      }
    }),
  )
})

it('answers the same whatever stands in keys that it does not know', () => {
  fc.assert(
    fc.property(version, raw, fc.anything(), (form, sent, more) => {
      expect(readAnswers(form, { ...sent, unknown: more, other: more })).toEqual(readAnswers(form, sent))
    }),
  )
})

it('keeps everything that was saved when a step is read that changes nothing', () => {
  fc.assert(
    fc.property(version, raw, (form, sent) => {
      const read = readAnswers(form, sent, { partial: true })
      if ('fieldErrors' in read) return
      expect(readAnswers(form, {}, { step: 99, partial: true, before: read.values })).toEqual(read)
    }),
  )
})

it('reads page by page what it reads at once', () => {
  fc.assert(
    fc.property(version, raw, (form, sent) => {
      const whole = readAnswers(form, sent, { partial: true })
      if ('fieldErrors' in whole) return
      let before = {}
      for (const step of [1, 2, 3]) {
        const read = readAnswers(form, sent, { step, partial: true, before })
        if ('values' in read) before = read.values
      }
      expect(before).toEqual(whole.values)
    }),
  )
})

it('calls a draft complete exactly when the whole form would be accepted', () => {
  fc.assert(
    fc.property(version, raw, (form, sent) => {
      const draft = readAnswers(form, sent, { partial: true })
      if ('fieldErrors' in draft) return
      const open = Object.assign({}, ...openIssues(form, draft.values).map((one) => one.fieldErrors))
      const whole = readAnswers(form, sent)
      expect(open).toEqual('fieldErrors' in whole ? whole.fieldErrors : {})
    }),
  )
})

it('asks the same questions of saved answers as it read them from', () => {
  fc.assert(
    fc.property(version, raw, (form, sent) => {
      const read = readAnswers(form, sent, { partial: true })
      if ('fieldErrors' in read) return
      const asked = new Set(askedQuestions(form, read.values).map((question) => question.key))
      expect(Object.keys(read.values).every((key) => asked.has(key))).toBe(true)
    }),
  )
})
