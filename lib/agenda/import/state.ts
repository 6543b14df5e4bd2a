import { isId } from '@/lib/ids'
import type { ImportRun } from '@/prisma/generated/client'
import { type Format, formats } from './found'
import type { Report } from './report'

/** checked: the file waits, nothing is written; done: applied, the file is gone. */
export type RunState = 'checked' | 'done'

export type Counts = Record<
  'added' | 'changed' | 'unchanged' | 'removed' | 'kept' | 'rooms' | 'people',
  number
>
export type Done = { counts: Counts; notices: Report }

type Stored = Pick<ImportRun, 'mapping' | 'report'>

/** The event that an uploaded file is for, and what it was recognised as. */
export function mappingOf(run: Stored): { event: string; format: Format } {
  const { event, format } = run.mapping as { event?: unknown; format?: unknown }
  return {
    event: typeof event === 'string' && isId(event) ? event : '',
    format: formats.find((one) => one === format) ?? 'csv',
  }
}

/** What an applied import did. */
export const doneOf = (run: Stored): Done => run.report as unknown as Done
