import * as z from 'zod'
import { optionalDay, recordId } from '@/lib/form-fields'
import { askedInvoiceTo } from '../invoices/schema'
import { changeInput } from '../schema'

/** How many can be registered with one button. */
export const mostColleagues = 30

const { places, parts, prices, answers } = changeInput.shape

/** Colleagues ticked and named, what for, and until when they are to confirm (a day in the event's zone). */
export const registerColleaguesInput = z.object({
  organisation: recordId,
  event: recordId,
  people: z.array(z.uuid()).max(200).default([]),
  newcomers: z.string().trim().max(8000).default(''),
  until: optionalDay,
  invoice: askedInvoiceTo,
  places,
  parts,
  prices,
})
export type RegisterColleaguesInput = z.output<typeof registerColleaguesInput>

/** One colleague's registration on the desk. */
export const memberInput = z.object({ organisation: recordId, id: recordId })
export const replaceInput = memberInput.extend({ person: recordId })
export type MemberInput = z.output<typeof memberInput>
export type ReplaceInput = z.output<typeof replaceInput>

/** What is asked once per institution, answered at the desk. */
export const institutionAnswersInput = z.object({ organisation: recordId, event: recordId, answers })
export type InstitutionAnswersInput = z.output<typeof institutionAnswersInput>
