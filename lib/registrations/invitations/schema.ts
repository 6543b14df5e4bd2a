import * as z from 'zod'
import { mailAddress } from '@/lib/addresses'
import { optionalText, recordId, ticked } from '@/lib/form-fields'
import { localizedOptional } from '@/lib/localized'
import { invitationStates } from './state'

const language = z.enum(['de', 'en']).default('de')
/** "2026-11-24T10:00", as typed in the event's zone; nothing typed: what the event says. */
const typedTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { error: 'required' })
const until = z.union([z.literal(''), typedTime]).default('')

const terms = { language, until, substitutes: ticked, message: localizedOptional(2000) }

export const inviteInput = z.object({
  event: recordId,
  name: z.string().trim().min(1).max(200),
  email: mailAddress,
  company: optionalText(200),
  ...terms,
})
export type InviteInput = z.output<typeof inviteInput>

/** Lines as pasted. `checked` is how many the preview would have invited: a list that means others is shown again. */
export const inviteManyInput = z.object({
  event: recordId,
  lines: z.string().trim().min(1).max(120_000),
  checked: z.coerce.number().int().min(0).optional(),
  ...terms,
})
export type InviteManyInput = z.output<typeof inviteManyInput>
export type Terms = Pick<InviteInput, 'language' | 'until' | 'substitutes' | 'message'>

export const invitationRef = z.object({ id: recordId })
export const eventRef = z.object({ event: recordId })
export const extendInput = z.object({ id: recordId, until: typedTime })
export const resendInput = z.object({ id: recordId, email: mailAddress })
export type InvitationRef = z.output<typeof invitationRef>
export type EventRef = z.output<typeof eventRef>
export type ExtendInput = z.output<typeof extendInput>
export type ResendInput = z.output<typeof resendInput>

/** The list's filters as they stand in the URL; whatever is wrong there is left out. */
export const invitationFilter = z.object({
  state: z.enum(['all', ...invitationStates]).catch('all'),
  q: z.string().trim().max(100).optional().catch(undefined),
  sort: z.enum(['at', 'name']).catch('at'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type InvitationFilter = z.output<typeof invitationFilter>
