import * as z from 'zod'
import { type AnswerValue, conditionHolds } from './condition'
import type { QuestionFacts } from './schema'

/** What was answered, by question key; or what is wrong, by field name ("answers.diet", "answers.days[]"), as keys of `issues`. */
export type ReadAnswers = { values: Record<string, AnswerValue> } | { fieldErrors: Record<string, string> }

/** The field that asks a question: several answers are sent as a list. */
export const answerField = ({ key, kind }: Pick<QuestionFacts, 'key' | 'kind'>) =>
  kind === 'many_of' ? `answers.${key}[]` : `answers.${key}`

const limits: Partial<Record<QuestionFacts['kind'], number>> = { long_text: 4000, address: 500 }
const text = (raw: unknown) => (typeof raw === 'string' ? raw.trim() : '')

type Read = { value: AnswerValue } | { issue: string } | null

/** One answer: its value, what is wrong with it, or null for nothing answered. */
function readOne(question: QuestionFacts, raw: unknown): Read {
  const offered = question.options?.map((option) => option.value) ?? []
  if (question.kind === 'many_of') {
    const chosen = [...new Set((Array.isArray(raw) ? raw : [raw]).map(text).filter(Boolean))]
    if (chosen.some((value) => !offered.includes(value))) return { issue: 'invalid' }
    return chosen.length > 0 ? { value: chosen } : null
  }
  const given = text(raw)
  if (question.kind === 'consent') return given ? { value: true } : null
  if (given === '') return null
  if (given.length > (limits[question.kind] ?? 300)) return { issue: 'invalid' }
  if (question.kind === 'one_of') return offered.includes(given) ? { value: given } : { issue: 'invalid' }
  if (question.kind === 'number') {
    const number = Number(given.replace(',', '.'))
    return Number.isFinite(number) ? { value: number } : { issue: 'invalid' }
  }
  if (question.kind === 'date')
    return z.iso.date().safeParse(given).success ? { value: given } : { issue: 'invalid' }
  return { value: given }
}

const missing = (question: QuestionFacts) =>
  question.kind === 'consent' ? 'consent' : question.kind.endsWith('_of') ? 'chooseOne' : 'required'

/**
 * Holds what a form sent under `answers` against a version's questions, in their order. Questions whose condition does
 * not hold are not asked: what was sent for them is dropped, as is every key that the version does not know.
 */
export function readAnswers(version: { questions: readonly QuestionFacts[] }, raw: unknown): ReadAnswers {
  const sent = (raw !== null && typeof raw === 'object' ? raw : {}) as Record<string, unknown>
  const values: Record<string, AnswerValue> = {}
  const fieldErrors: Record<string, string> = {}
  for (const question of version.questions) {
    if (question.kind === 'upload' || !conditionHolds(question.condition, values)) continue
    const read = readOne(question, Object.hasOwn(sent, question.key) ? sent[question.key] : undefined)
    if (read && 'value' in read) values[question.key] = read.value
    else if (read) fieldErrors[answerField(question)] = read.issue
    else if (question.required) fieldErrors[answerField(question)] = missing(question)
  }
  return Object.keys(fieldErrors).length > 0 ? { fieldErrors } : { values }
}
