import * as z from 'zod'
import { optionalDay, optionalId, optionalText, recordId } from '@/lib/form-fields'

/** "I have changed jobs": where from, where to. Either half may be missing, not both. */
export const jobsInput = z
  .object({
    /** The affiliation that ends; none where one starts a first or a second job. */
    leaves: optionalId,
    on: optionalDay,
    organisationId: optionalId,
    /** A new employer that the network does not know yet. */
    other: optionalText(200),
    function: optionalText(160),
    from: optionalDay,
  })
  .refine(({ leaves, organisationId, other }) => leaves || organisationId || other, {
    path: ['organisationId'],
    message: 'jobMissing',
  })
  .refine(({ organisationId, other }) => !(organisationId && other), {
    path: ['other'],
    message: 'jobTwice',
  })

/** Resigning a membership of one's own to a day. */
export const resignInput = z.object({ id: recordId, on: z.iso.date() })

export type JobsInput = z.output<typeof jobsInput>
export type ResignInput = z.output<typeof resignInput>
