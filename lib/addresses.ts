import * as z from 'zod'

/**
 * A mail address: NFKC first, then validation, then lower case; one address exactly, never a list
 * (next-auth/nodemailer hole: one string that becomes two recipients). Local part ASCII, as RFC 5321 without SMTPUTF8.
 */
export const mailAddress = z
  .string()
  .transform((text) => text.normalize('NFKC').trim())
  .pipe(
    z
      .string()
      .max(254)
      .regex(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^@]+$/, {
        error: 'address',
      }),
  )
  .pipe(z.email({ error: 'address' }))
  .transform((text) => text.toLowerCase())

/** The address or null; for places that must not throw. */
export const parseAddress = (text: unknown) => mailAddress.safeParse(text).data ?? null
