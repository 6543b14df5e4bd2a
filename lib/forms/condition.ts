import type { Clause, Condition } from './schema'

export type AnswerValue = string | number | boolean | string[]
export type Answers = Readonly<Record<string, AnswerValue>>

const asTexts = (value: AnswerValue | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [String(value)]

function clauseHolds(clause: Clause, answers: Answers): boolean {
  const answer = Object.hasOwn(answers, clause.question) ? answers[clause.question] : undefined
  const given = asTexts(answer).filter((text) => text !== '' && text !== 'false')
  if (clause.is === 'set') return given.length > 0
  const wanted = asTexts(clause.value)
  return given.some((text) => wanted.includes(text))
}

/**
 * Whether a question is asked, given the answers before it. A list of answers meets a clause when one of them does;
 * an unanswered question meets none; no condition always holds.
 */
export function conditionHolds(condition: Condition | null, answers: Answers): boolean {
  if (!condition) return true
  if ('and' in condition) return condition.and.every((clause) => clauseHolds(clause, answers))
  if ('or' in condition) return condition.or.some((clause) => clauseHolds(clause, answers))
  return clauseHolds(condition, answers)
}
