import { Refusal } from '@/lib/errors'

/** Why a file cannot be imported at all; the words stand in errors.json under `reasons.imports`. */
export const fileProblems = [
  'nothing',
  'empty',
  'headOnly',
  'tooLarge',
  'tooManyRows',
  'tooManyColumns',
  'recordTooLong',
  'broken',
  'quote',
  'binary',
  'oldExcel',
  'otherFile',
  'bomb',
  'gone',
] as const
export type FileProblem = (typeof fileProblems)[number]

/** Refuses a whole file, in words. `row` is the line as a spreadsheet counts. */
export const refuseFile = (problem: FileProblem, row = 0) =>
  new Refusal('Invalid', `imports.${problem}`, undefined, { row })

/** The problem that an error stands for, or null when it is none of ours. */
export function fileProblemOf(error: unknown): { problem: FileProblem; row: number } | null {
  if (!(error instanceof Refusal) || !error.reason?.startsWith('imports.')) return null
  const problem = fileProblems.find((one) => `imports.${one}` === error.reason)
  return problem ? { problem, row: Number(error.facts?.row ?? 0) } : null
}
