import * as z from 'zod'
import { mailAddress } from '@/lib/addresses'
import { changeInput } from '../../schema'

const token = z.string().min(1).max(64)

/** What a guest sends who comes: own name, places, answers, and the price that the page showed. */
export const acceptInput = changeInput.extend({
  givenName: z.string().trim().max(100).default(''),
  familyName: z.string().trim().max(100).default(''),
})
export const declineInput = z.object({ token, reason: z.string().trim().max(500).default('') })
export const substituteInput = z.object({
  token,
  name: z.string().trim().min(1).max(200),
  email: mailAddress,
})

export type AcceptInput = z.output<typeof acceptInput>
export type DeclineInput = z.output<typeof declineInput>
export type SubstituteInput = z.output<typeof substituteInput>
