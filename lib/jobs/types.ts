import type { FactName } from './facts'
import type { FactData } from './queue'
import type { RecurringName } from './recurring'

/**
 * What a room's jobs.ts exports: `factHandlers` for facts of earlier rooms, `recurringHandlers` for its own hours.
 * A handler reads what it needs, calls one command, and may run twice.
 */
export type FactHandlers = Partial<Record<FactName, (data: FactData) => Promise<unknown>>>
export type RecurringHandlers = Partial<Record<RecurringName, () => Promise<unknown>>>
