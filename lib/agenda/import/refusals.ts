import { Refusal } from '@/lib/errors'

/** Why a file cannot be imported at all; the words stand in errors.json under `reasons.schedule`. */
export const fileProblems = [
  'nothing',
  'empty',
  'tooLarge',
  'archive',
  'binary',
  'doctype',
  'xml',
  'json',
  'csv',
  'tooDeep',
  'tooManyParts',
  'tooManySessions',
  'tooManyPeople',
  'tooManyRooms',
  'otherFormat',
  'noSessions',
  'noTitleColumn',
  'gone',
] as const
export type FileProblem = (typeof fileProblems)[number]

/** Refuses a whole file, in words. `line`: where it breaks off; 0 where nobody knows. */
export const refuse = (problem: FileProblem, line = 0) =>
  new Refusal('Invalid', `schedule.${problem}`, undefined, { line })

/** The problem that an error stands for, or null when it is none of ours. */
export function fileProblemOf(error: unknown): { problem: FileProblem; line: number } | null {
  if (!(error instanceof Refusal) || !error.reason?.startsWith('schedule.')) return null
  const problem = fileProblems.find((one) => `schedule.${one}` === error.reason)
  return problem ? { problem, line: Number(error.facts?.line ?? 0) } : null
}
