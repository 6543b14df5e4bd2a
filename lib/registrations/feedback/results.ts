import { answerWords } from '@/lib/forms/answer-words'
import { askedQuestions } from '@/lib/forms/answers'
import type { Answers, AnswerValue } from '@/lib/forms/condition'
import type { Question } from '@/lib/forms/queries'
import { type Locale, words } from '@/lib/localized'

/** Fewer answers than these are shown by nobody and to nobody: single people could be recognised. */
export const fewest = 5

/** What one person said, and which questions their version of the form had. */
export type Said = { questions: readonly Question[]; answers: Answers }

type Shown =
  | { kind: 'bars'; bars: { value: string; label: string; count: number }[]; mean: number | null }
  | { kind: 'numbers'; mean: number; least: number; most: number }
  | { kind: 'texts'; texts: string[] }
export type QuestionResult = {
  key: string
  label: unknown
  /** How many answered, of how many were asked. */
  answered: number
  asked: number
  shown: Shown | null
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** Marks: every option's value is a number, so they have a mean. */
const areMarks = ({ kind, options }: Question) =>
  kind === 'one_of' &&
  (options ?? []).length > 0 &&
  (options ?? []).every((option) => /^\d+$/.test(option.value))

function barsOf(question: Question, values: readonly AnswerValue[], locale: Locale): Shown {
  const given = values.flat().map(String)
  const offered = (question.options ?? []).map(({ value, label }) => ({ value, label: words(label, locale) }))
  const known = new Set(offered.map((one) => one.value))
  const others = [...new Set(given)]
    .filter((value) => !known.has(value))
    .map((value) => ({ value, label: answerWords(question, value, locale) }))
  return {
    kind: 'bars',
    bars: [...offered, ...others].map((one) => ({
      ...one,
      count: given.filter((value) => value === one.value).length,
    })),
    mean: areMarks(question) ? mean(given.map(Number)) : null,
  }
}

function shownOf(question: Question, values: readonly AnswerValue[], locale: Locale, yes: string): Shown {
  const { kind } = question
  if (kind === 'one_of' || kind === 'many_of' || kind === 'country') return barsOf(question, values, locale)
  if (kind === 'consent')
    return { kind: 'bars', bars: [{ value: 'yes', label: yes, count: values.length }], mean: null }
  if (kind === 'number') {
    const numbers = values.map(Number)
    return { kind: 'numbers', mean: mean(numbers), least: Math.min(...numbers), most: Math.max(...numbers) }
  }
  return { kind: 'texts', texts: values.map((value) => answerWords(question, value, locale, yes)) }
}

/**
 * What everybody said, by question. `questions` is what was ever asked, `said` comes in no order that tells anything.
 * A question that fewer than five answered shows its number alone; texts stand for themselves.
 */
export function resultsOf(
  questions: readonly Question[],
  said: readonly Said[],
  locale: Locale,
  yes: string,
): QuestionResult[] {
  if (said.length < fewest) return []
  const asked = said.map((one) => new Set(askedQuestions(one, one.answers).map((question) => question.key)))
  return questions.map((question) => {
    const { key, label } = question
    const values = said.map(({ answers }) => answers[key]).filter((value) => value !== undefined)
    return {
      key,
      label,
      answered: values.length,
      asked: asked.filter((keys) => keys.has(key)).length,
      shown: values.length >= fewest ? shownOf(question, values, locale, yes) : null,
    }
  })
}
