import type { Clause, Condition, Group } from './schema'

export type AddressAnswer = { street: string; postcode: string; town: string; country: string }
/** One of the page's pick list, or, for an organisation without an id, a name that is not in it. */
export type NamedAnswer = { id?: string; name: string }
export type FileAnswer = { file: string; name: string; mime: string; size: number }
/** The wording that was agreed to, as it was read. */
export type ConsentAnswer = { agreed: string; language: string }
export type AnswerValue =
  | string
  | number
  | boolean
  | string[]
  | AddressAnswer
  | NamedAnswer
  | FileAnswer
  | ConsentAnswer
export type Answers = Readonly<Record<string, AnswerValue>>

/** An answer as conditions compare it; something structured is only ever there or not. */
function asTexts(value: AnswerValue | undefined): string[] {
  if (value === undefined || value === false) return []
  if (Array.isArray(value)) return value
  return [typeof value === 'object' ? 'true' : String(value)]
}

function clauseHolds(clause: Clause, answers: Answers): boolean {
  const answer = Object.hasOwn(answers, clause.question) ? answers[clause.question] : undefined
  const given = asTexts(answer).filter((text) => text !== '')
  if (clause.is === 'set') return given.length > 0
  const wanted = asTexts(clause.value)
  return given.some((text) => wanted.includes(text))
}

const isGroup = (part: Condition): part is Group => 'and' in part || 'or' in part
/** What an and/or joins. */
export const partsOf = (condition: Group): (Clause | Group)[] =>
  'and' in condition ? condition.and : condition.or

/**
 * Whether a question is asked, given the answers before it. A list of answers meets a clause when one of them does;
 * an unanswered question meets none; no condition always holds.
 */
export function conditionHolds(condition: Condition | null, answers: Answers): boolean {
  if (!condition) return true
  if (!isGroup(condition)) return clauseHolds(condition, answers)
  const holds = (part: Clause | Group) => conditionHolds(part, answers)
  return 'and' in condition ? condition.and.every(holds) : condition.or.some(holds)
}

/** Every clause of a condition, nested ones included. */
export function clausesOf(condition: Condition | null): Clause[] {
  if (!condition) return []
  return isGroup(condition) ? partsOf(condition).flatMap(clausesOf) : [condition]
}

/** The keys that a condition asks for. */
export const keysOf = (condition: Condition | null) => [
  ...new Set(clausesOf(condition).map((clause) => clause.question)),
]
