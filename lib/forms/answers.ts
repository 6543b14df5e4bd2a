import type { Locale } from '@/lib/localized'
import { type Answers, type AnswerValue, conditionHolds } from './condition'
import { answerField, type PickLists, parts, type Read, readOne } from './one-answer'
import type { QuestionFacts } from './schema'
import type { Uploads } from './uploads'

export { answerField } from './one-answer'

/** What was answered, by question key; or what is wrong, by field name ("answers.diet", "answers.days[]"), as keys of `issues`. */
export type ReadAnswers = { values: Record<string, AnswerValue> } | { fieldErrors: Record<string, string> }

type Options = {
  /** Only the questions of this step are read; the others keep what they were before. */
  step?: number
  /** A draft: what is missing is no error yet, what is wrong still is. */
  partial?: boolean
  /** What was saved so far. */
  before?: Answers
  lists?: PickLists
  /** Files that came with the form (lib/forms/uploads.ts). */
  uploads?: Uploads
  /** The language in which a consent was read. */
  locale?: Locale
}
type Asking = { questions: readonly QuestionFacts[] }

const own = <T>(from: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(from, key) ? from[key] : undefined

/** What a required answer lacks, by field; nothing when it is whole. */
function lacking(question: QuestionFacts, value: AnswerValue | undefined, lists?: PickLists) {
  const { key, kind } = question
  if (kind === 'address' && (value !== undefined || question.required)) {
    const given = parts(value)
    const empty = (['street', 'postcode', 'town'] as const).filter((part) => !given[part])
    return Object.fromEntries(empty.map((part) => [`answers.${key}.${part}`, 'required']))
  }
  if (value !== undefined || !question.required) return {}
  if (kind === 'upload') return { [`answers.${key}.file`]: 'fileMissing' }
  if (kind === 'person') return { [`answers.${key}.id`]: 'required' }
  if (kind === 'organisation')
    return { [`answers.${key}.${lists && lists.organisations.length > 0 ? 'id' : 'name'}`]: 'required' }
  const issue = kind === 'consent' ? 'consent' : kind.endsWith('_of') ? 'chooseOne' : 'required'
  return { [answerField(question)]: issue }
}

/**
 * Holds what a form sent under `answers` against a version's questions, in their order. Questions whose condition does
 * not hold are not asked: what was sent or saved for them is dropped, as is every key that the version does not know.
 */
export function readAnswers(version: Asking, raw: unknown, options: Options = {}): ReadAnswers {
  const { step, partial, before = {}, lists, uploads, locale } = options
  const sent = parts(raw)
  const values: Record<string, AnswerValue> = {}
  const fieldErrors: Record<string, string> = {}
  for (const question of version.questions) {
    if (!conditionHolds(question.condition, values)) continue
    const { key } = question
    const saved = own(before, key)
    const asked = step === undefined || (question.step ?? 1) === step
    const read: Read = asked
      ? readOne(question, own(sent, key), { lists, locale, before: saved, upload: uploads?.[key]?.answer })
      : saved === undefined
        ? null
        : { value: saved }
    if (read && 'issues' in read) Object.assign(fieldErrors, read.issues)
    else {
      if (read) values[key] = read.value
      if (asked && !partial) Object.assign(fieldErrors, lacking(question, read?.value, lists))
    }
  }
  return Object.keys(fieldErrors).length > 0 ? { fieldErrors } : { values }
}

export type StepIssues = { step: number; fieldErrors: Record<string, string> }

/** What saved answers still lack before they can be submitted, by step; nothing when they are complete. */
export function openIssues(version: Asking, answers: Answers, lists?: PickLists): StepIssues[] {
  const steps = new Map<number, Record<string, string>>()
  for (const question of askedQuestions(version, answers)) {
    const issues = lacking(question, own(answers, question.key), lists)
    const step = question.step ?? 1
    if (Object.keys(issues).length > 0) steps.set(step, { ...steps.get(step), ...issues })
  }
  return [...steps].sort(([a], [b]) => a - b).map(([step, fieldErrors]) => ({ step, fieldErrors }))
}

/** The questions that these answers make be asked, in order. */
export function askedQuestions<Q extends QuestionFacts>(
  version: { questions: readonly Q[] },
  answers: Answers,
): Q[] {
  const values: Record<string, AnswerValue> = {}
  return version.questions.filter((question) => {
    if (!conditionHolds(question.condition, values)) return false
    const value = own(answers, question.key)
    if (value !== undefined) values[question.key] = value
    return true
  })
}
