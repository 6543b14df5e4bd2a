import * as z from 'zod'
import { optionalId, recordId } from '@/lib/form-fields'

const words = (max = 4000) => z.string().trim().min(1).max(max)
const optionalWords = z
  .string()
  .trim()
  .max(4000)
  .optional()
  .transform((text) => text || null)

export const caseRef = z.object({ id: recordId })

/** "new", or the id of a record that exists already. */
const match = z
  .union([z.literal('new'), z.uuid()])
  .optional()
  .transform((value) => (value === 'new' || !value ? null : value))

/** The case is complete; who applies is one of the network's people and organisations, or new. */
export const completeInput = z.object({ id: recordId, person: match, organisation: match })

export const inquiryInput = z.object({ id: recordId, question: words() })

/** On request of the applicant, who wrote or called. */
export const withdrawInput = z.object({ id: recordId, note: words(500) })

export const voteStartInput = z.object({
  id: recordId,
  days: z.coerce.number().int().min(1).max(90),
  quorum: z.coerce.number().int().min(1).max(99),
  voters: z.array(z.uuid()).min(1, { error: 'chooseOne' }).default([]),
})

const choice = z.enum(['yes', 'no', 'abstain', 'conflict'])
/** One button is one vote; the comment stays within the office. */
export const ballotInput = z.object({ token: z.string().min(1).max(64), choice, comment: optionalWords })
export const voteInput = z.object({ id: recordId, choice, comment: optionalWords })

/** `reason` is what the applicant is told, `note` stays within the office. */
export const decisionInput = z
  .object({ id: recordId, admitted: z.enum(['yes', 'no']), reason: optionalWords, note: optionalWords })
  .transform(({ admitted, ...rest }) => ({ ...rest, admitted: admitted === 'yes' }))

export const reasonInput = z.object({ id: recordId, reason: words() })

export const views = [
  'open',
  'office',
  'board',
  'applicant',
  'admitted',
  'rejected',
  'withdrawn',
  'all',
] as const
export type View = (typeof views)[number]

/** What the address of the list says: ?view=board&kind=…&page=2. Anything else counts as not said. */
export const caseFilter = z.object({
  view: z.enum(views).catch('open'),
  kind: optionalId.catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type CaseRef = z.output<typeof caseRef>
export type CompleteInput = z.output<typeof completeInput>
export type InquiryInput = z.output<typeof inquiryInput>
export type WithdrawInput = z.output<typeof withdrawInput>
export type VoteStartInput = z.output<typeof voteStartInput>
export type BallotInput = z.output<typeof ballotInput>
export type VoteInput = z.output<typeof voteInput>
export type DecisionInput = z.output<typeof decisionInput>
export type ReasonInput = z.output<typeof reasonInput>
export type CaseFilter = z.output<typeof caseFilter>
