import * as z from 'zod'
import { recordId } from '@/lib/form-fields'

/** Two people whom the office found to be two. */
export const distinctInput = z.object({ one: recordId, another: recordId })
export type DistinctInput = z.output<typeof distinctInput>
