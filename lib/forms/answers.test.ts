import { describe, expect, it } from 'vitest'
import { readAnswers } from './answers'
import type { QuestionFacts } from './schema'

const question = (
  key: string,
  kind: QuestionFacts['kind'],
  more: Partial<QuestionFacts> = {},
): QuestionFacts => ({
  key,
  kind,
  required: false,
  options: null,
  condition: null,
  ...more,
})
const options = [
  { value: 'vegan', label: { de: 'Vegan' } },
  { value: 'meat', label: { de: 'Mit Fleisch' } },
]
const read = (questions: QuestionFacts[], raw: unknown) => readAnswers({ questions }, raw)

describe('answers', () => {
  it('come back as values of their kind', () => {
    const version = [
      question('hope', 'short_text'),
      question('diet', 'one_of', { options }),
      question('days', 'many_of', { options }),
      question('colleagues', 'number'),
      question('arrival', 'date'),
      question('photos', 'consent'),
    ]
    const raw = {
      hope: ' viel ',
      diet: 'vegan',
      days: ['meat'],
      colleagues: '2,5',
      arrival: '2026-11-24',
      photos: 'on',
    }
    expect(read(version, raw)).toEqual({
      values: {
        hope: 'viel',
        diet: 'vegan',
        days: ['meat'],
        colleagues: 2.5,
        arrival: '2026-11-24',
        photos: { agreed: '', language: 'de' },
      },
    })
  })

  it('leave out what was not answered', () => {
    expect(read([question('hope', 'short_text'), question('days', 'many_of', { options })], {})).toEqual({
      values: {},
    })
  })

  it('name each problem at its field', () => {
    const version = [
      question('hope', 'short_text', { required: true }),
      question('diet', 'one_of', { options, required: true }),
      question('days', 'many_of', { options, required: true }),
      question('photos', 'consent', { required: true }),
      question('colleagues', 'number'),
    ]
    expect(read(version, { diet: 'steak', colleagues: 'viele' })).toEqual({
      fieldErrors: {
        'answers.hope': 'required',
        'answers.diet': 'invalid',
        'answers.days[]': 'chooseOne',
        'answers.photos': 'consent',
        'answers.colleagues': 'invalid',
      },
    })
  })

  it('are dropped when their question is not asked', () => {
    const version = [
      question('mode', 'short_text'),
      question('diet', 'one_of', {
        options,
        required: true,
        condition: { question: 'mode', is: 'equals', value: 'onsite' },
      }),
    ]
    expect(read(version, { mode: 'online', diet: 'vegan' })).toEqual({ values: { mode: 'online' } })
    expect(read(version, { mode: 'onsite' })).toEqual({ fieldErrors: { 'answers.diet': 'chooseOne' } })
  })

  it('know no other keys and no other shapes', () => {
    const version = [question('hope', 'short_text')]
    expect(read(version, { role: 'admin', hope: { de: 'x' } })).toEqual({ values: {} })
    expect(read(version, null)).toEqual({ values: {} })
    expect(read([question('constructor', 'short_text')], {})).toEqual({ values: {} })
  })
})
