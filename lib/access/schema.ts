import * as z from 'zod'
import { mailAddress } from '@/lib/addresses'
import { optionalDay, optionalId, recordId } from '@/lib/form-fields'
import { roles } from './roles'

const role = z.enum(roles)
const span = { role, eventId: optionalId, from: optionalDay, to: optionalDay }

/** A colleague by name and address, with a first role. */
export const inviteInput = z
  .object({
    givenName: z.string().trim().min(1).max(100),
    familyName: z.string().trim().min(1).max(100),
    email: mailAddress,
    language: z.enum(['de', 'en']).default('de'),
    ...span,
  })
  .refine(inOrder, { path: ['to'], message: 'endBeforeStart' })

/** A further role for a person of this network. Days count in the network's zone; the last day counts whole. */
export const grantInput = z
  .object({ personId: recordId, ...span })
  .refine(inOrder, { path: ['to'], message: 'endBeforeStart' })

/** Without a day, a role ends now. */
export const endGrantInput = z.object({ id: recordId, on: optionalDay })

function inOrder({ from, to }: { from: string | null; to: string | null }) {
  return !from || !to || from <= to
}

export type InviteInput = z.output<typeof inviteInput>
export type GrantInput = z.output<typeof grantInput>
export type EndGrantInput = z.output<typeof endGrantInput>
