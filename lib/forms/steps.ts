import type { Localized } from '@/lib/localized'
import { askedQuestions } from './answers'
import type { Answers } from './condition'
import type { QuestionFacts } from './schema'

type Stepped<Q extends QuestionFacts> = { questions: readonly Q[]; steps: readonly Localized[] }

/** How many pages the form has: at least one. */
export const stepCount = <Q extends QuestionFacts>({ steps, questions }: Stepped<Q>) =>
  Math.max(1, steps.length, ...questions.map((question) => question.step ?? 1))

/** One page of the form; the title of the only page may be missing. */
export const stepOf = <Q extends QuestionFacts>({ steps, questions }: Stepped<Q>, number: number) => ({
  number,
  title: steps[number - 1] ?? null,
  questions: questions.filter((question) => (question.step ?? 1) === number),
})

/** The pages that ask something, given what was answered so far. */
export function stepsAsked<Q extends QuestionFacts>(version: Stepped<Q>, answers: Answers): number[] {
  // A page whose questions depend on each other is asked as long as its first one is.
  const asked = askedQuestions(version, answers)
  return [...new Set(asked.map((question) => question.step ?? 1))].sort((a, b) => a - b)
}
