import * as z from 'zod'
import { mailAddress } from '@/lib/addresses'

/** Only a path of our own survives `ownPath` later; here it only has to be short. */
const next = z.string().max(500).optional()

export const askInput = z.object({ email: mailAddress, next })

/** As typed: spaces, hyphens and lower case do not matter. */
export const codeInput = z.object({
  code: z
    .string()
    .transform((text) =>
      text
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[\s\-–·.]/g, ''),
    )
    .pipe(z.string().min(1).max(40)),
})

export const linkInput = z.object({ token: z.string().max(100) })

export const endInput = z.object({ id: z.uuid() })
