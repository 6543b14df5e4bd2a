import * as z from 'zod'
import { seal, unseal } from '@/lib/seal'

const purpose = 'registrations.pass'
const week = 7 * 24 * 60 * 60 * 1000

const shape = z.object({
  registration: z.uuid(),
  /** Of the registration: whoever asks again, changes or gives back makes earlier offers void. */
  version: z.number().int(),
  email: z.string(),
  at: z.number(),
})
export type Pass = z.output<typeof shape>

/** A place offered to a colleague, sealed into the link of their mail: nothing of it is kept until they take it. */
export const sealPass = (pass: Pass) => seal(purpose, pass)

/** The offer again; null for anything forged, and after a week. */
export function openPass(sealed: string, at: Date): Pass | null {
  const read = shape.safeParse(unseal(purpose, sealed))
  return read.success && at.getTime() - read.data.at <= week ? read.data : null
}
