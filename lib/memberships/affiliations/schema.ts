import * as z from 'zod'
import { mailAddress } from '@/lib/addresses'
import { optionalDay, optionalText, recordId, ticked } from '@/lib/form-fields'

const name = (key: string) => z.string().trim().min(1, key).max(100)

/** Where a form was filled: on the office's page, else on the institution's own. */
export const office = ticked

/** "I work at …". Without a day, since today. */
export const askInput = z.object({
  organisationId: recordId,
  function: optionalText(160),
  from: optionalDay,
})

/** "I have left": the last day, else today. */
export const leaveInput = z.object({ affiliationId: recordId, on: optionalDay })

export const affiliationRef = z.object({ affiliationId: recordId, office })
export const endColleagueInput = z.object({ affiliationId: recordId, on: optionalDay, office })

/** Somebody new, as the coordinator knows them. */
export const newcomer = {
  title: optionalText(40),
  givenName: name('givenName'),
  familyName: name('familyName'),
  email: mailAddress,
  function: optionalText(160),
}
export const inviteInput = z.object({ organisationId: recordId, office, ...newcomer })

export const linkInput = z.object({ token: z.string().min(1).max(100) })

export type AskInput = z.output<typeof askInput>
export type LeaveInput = z.output<typeof leaveInput>
export type AffiliationRef = z.output<typeof affiliationRef>
export type EndColleagueInput = z.output<typeof endColleagueInput>
export type InviteInput = z.output<typeof inviteInput>
export type Newcomer = Omit<InviteInput, 'organisationId' | 'office'>
export type LinkInput = z.output<typeof linkInput>
