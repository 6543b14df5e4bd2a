import type { FileProblem } from '@/lib/imports/refusals'
import type { Reading, Table } from '@/lib/imports/table'
import type { ImportRun } from '@/prisma/generated/client'
import type { Problem } from './draft'
import type { Field } from './fields'
import type { Choice } from './plan'

/** Waits for the office: uploaded, checked, done, failed, undone. Is worked on: checking, running, undoing. */
export type RunState =
  | 'uploaded'
  | 'checking'
  | 'checked'
  | 'running'
  | 'done'
  | 'failed'
  | 'undoing'
  | 'undone'
export const working = ['checking', 'running', 'undoing']

export type Mapping = {
  columns: (Field | null)[]
  /** The sector of organisations that an import adds, where the file names none. */
  sector: string
  /** What becomes of possible duplicates, and where it was said otherwise, by row. */
  similar: Choice
  choices: Record<string, Choice>
}

/** How many rows came to what. possible: a person must choose. */
export type Counts = Record<
  'create' | 'update' | 'unchanged' | 'refuse' | 'possible' | 'organisations',
  number
>
export const noCounts: Counts = {
  create: 0,
  update: 0,
  unchanged: 0,
  refuse: 0,
  possible: 0,
  organisations: 0,
}

export type RowProblems = { row: number; name: string; problems: Problem[] }
export type Possible = {
  row: number
  name: string
  problem: Problem
  personId: string | null
  choices: Choice[]
}
export type Kept = { row: number; name: string }

export type Report = {
  reading: Reading
  table: Table
  signature: string
  counts?: Counts
  /** The first of each; all refused rows are in the file to download. */
  problems?: RowProblems[]
  possible?: Possible[]
  failure?: { problem: FileProblem; row: number }
  undo?: { removed: number; restored: number; kept: number; names: Kept[] }
}
export const shownProblems = 200
export const shownPossible = 200

type Stored = Pick<ImportRun, 'mapping' | 'report'>
export const mappingOf = (run: Stored) => run.mapping as unknown as Mapping
export const reportOf = (run: Stored) => run.report as unknown as Report
/** As a JSON column takes it. */
export const json = (value: unknown) => JSON.parse(JSON.stringify(value))
