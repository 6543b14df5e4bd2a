import * as z from 'zod'
import { optionalId, optionalText, ticked } from '@/lib/form-fields'
import { codeWords } from '../../codes'
import { count } from '../fields'

/** A new access code; an empty word lets us make one that nobody guesses. */
export const codeInput = z
  .object({
    id: z.uuid(),
    code: z
      .string()
      .max(60)
      .default('')
      .transform(codeWords)
      .refine((code) => code === '' || /^[\p{L}\p{N}][\p{L}\p{N}-]{5,29}$/u.test(code), {
        error: 'accessCode',
      }),
    note: optionalText(200),
    uses: count(10_000).min(1),
    until: z.union([z.literal('').transform(() => null), z.iso.date({ error: 'invalid' })]).default(null),
    admits: ticked,
    price: optionalId,
  })
  .refine(({ admits, price }) => admits || price !== null, { error: 'codeForNothing', path: ['admits'] })
export type CodeInput = z.output<typeof codeInput>

export const codeGone = z.object({ id: z.uuid(), code: z.uuid() })
export type CodeGone = z.output<typeof codeGone>
