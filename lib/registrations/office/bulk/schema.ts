import * as z from 'zod'
import { recordId } from '@/lib/form-fields'
import { expected, selected } from '@/lib/standing/list/bulk/schema'
import { declineReason } from '../../schema'

/** Ticked rows of an event's list, or all that it names. */
export const selectionInput = z.object(selected)
export type Selection = z.output<typeof selectionInput>

/** What is done to registrations one by one. */
export const stateActs = ['confirm', 'decline', 'giveBack', 'present', 'absent'] as const
export type StateAct = (typeof stateActs)[number]

export const actInput = z.object({
  ...selected,
  event: recordId,
  act: z.enum(stateActs),
  expected,
  reason: declineReason,
})
export type ActInput = z.output<typeof actInput>
