import * as z from 'zod'
import { optionalDay, optionalId, recordId } from '@/lib/form-fields'
import { GroupRole } from '@/prisma/generated/enums'

const date = (day: string | null) => (day ? new Date(`${day}T00:00:00Z`) : null)

export const groupId = z.object({ id: recordId })

/** What a visitor types who wants to take part; empty for somebody signed in whom the network knows. */
export const enterInput = z.object({
  id: recordId,
  givenName: z.string().trim().max(100).default(''),
  familyName: z.string().trim().max(100).default(''),
  email: z.string().trim().max(254).default(''),
})
export type EnterInput = z.output<typeof enterInput>

export const tokenInput = z.object({ token: z.string().min(10).max(4000) })

/** One entry of a person in a group. */
export const entryInput = z.object({ id: recordId, entry: recordId })
export type EntryInput = z.output<typeof entryInput>

export const answerInput = entryInput.extend({ answer: z.enum(['yes', 'no']) })
export type AnswerInput = z.output<typeof answerInput>

export const inviteInput = z.object({ id: recordId, personId: recordId, role: z.enum(GroupRole) })
export type InviteInput = z.output<typeof inviteInput>

/** Role and term of somebody in a group, and for which organisation they lead. */
export const termInput = entryInput
  .extend({
    role: z.enum(GroupRole),
    organisationId: optionalId,
    from: optionalDay.transform(date),
    to: optionalDay.transform(date),
  })
  .refine(({ from, to }) => !from || !to || from <= to, { error: 'endBeforeStart', path: ['to'] })
export type TermInput = z.output<typeof termInput>
