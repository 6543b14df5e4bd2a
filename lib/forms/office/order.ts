import { clausesOf, keysOf } from '../condition'
import type { QuestionFacts } from '../schema'

type Placed = Pick<QuestionFacts, 'key' | 'condition'> & { id: string; step: number; position: number }

/** A form's order: by page, then as arranged on it. */
export const arranged = <Q extends Placed>(questions: readonly Q[]): Q[] =>
  questions.toSorted((a, b) => a.step - b.step || a.position - b.position)

/** The first question whose condition asks for one that does not come before it; null when all is in order. */
export function brokenCondition<Q extends Placed>(
  questions: readonly Q[],
): { question: Q; on: string } | null {
  const before = new Set<string>()
  for (const question of arranged(questions)) {
    const on = keysOf(question.condition).find((key) => !before.has(key))
    if (on !== undefined) return { question, on }
    before.add(question.key)
  }
  return null
}

/** The questions whose condition asks for this one. */
export const usersOf = <Q extends Placed>(questions: readonly Q[], key: string): Q[] =>
  questions.filter((question) => keysOf(question.condition).includes(key))

/** The first question whose condition asks for one of these answers, with that answer. */
export function userOfOption<Q extends Placed>(
  questions: readonly Q[],
  key: string,
  values: readonly string[],
) {
  for (const question of questions)
    for (const clause of clausesOf(question.condition)) {
      const value = clause.question === key && [clause.value ?? []].flat().find((one) => values.includes(one))
      if (value) return { question, value }
    }
  return null
}

type Move = { id: string; step: number; position: number }

/**
 * What to write so that a question goes one place earlier or later: it changes places with its neighbour, or goes to the
 * page before or after. Null at the end of the form.
 */
export function moveOf(
  questions: readonly Placed[],
  id: string,
  by: 'earlier' | 'later',
  steps: number,
): Move[] | null {
  const all = arranged(questions)
  const at = all.findIndex((question) => question.id === id)
  const one = all[at]
  if (!one) return null
  const other = all[by === 'earlier' ? at - 1 : at + 1]
  if (other && other.step === one.step)
    return [
      { id: one.id, step: one.step, position: other.position },
      { id: other.id, step: one.step, position: one.position },
    ]
  const step = by === 'earlier' ? one.step - 1 : one.step + 1
  return step < 1 || step > steps ? null : [{ id: one.id, step, position: one.position }]
}

/** The place at the end of a page: everything from there on makes room for one more. */
export const endOfStep = (questions: readonly Placed[], step: number) =>
  1 + Math.max(-1, ...questions.filter((one) => one.step <= step).map((one) => one.position))

/** The questions that come before one, as its condition may ask for them. */
export function earlierThan<Q extends Placed>(questions: readonly Q[], id: string): Q[] {
  const all = arranged(questions)
  return all.slice(
    0,
    Math.max(
      0,
      all.findIndex((question) => question.id === id),
    ),
  )
}
