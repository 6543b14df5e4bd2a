import * as z from 'zod'
import { recordId, version } from '@/lib/form-fields'

const side = z.enum(['keep', 'other'])

/** Which of two people stays, what is taken from whom, and the versions that the preview showed. */
export const mergeInput = z.object({
  keep: recordId,
  other: recordId,
  keepVersion: version,
  otherVersion: version,
  take: z.record(z.string().max(80), side).default({}),
})
export type MergeInput = z.output<typeof mergeInput>

/** ?keep=…&other=… */
export const mergeAsked = z.object({
  keep: z.string().catch('').default(''),
  other: z.string().catch('').default(''),
})
