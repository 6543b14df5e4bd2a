import * as z from 'zod'

/** A line that may stay empty: null then. */
export const optionalText = (max = 200) =>
  z
    .string()
    .trim()
    .max(max)
    .optional()
    .transform((text) => text || null)

/** A calendar day (YYYY-MM-DD) that may stay empty: null then. */
export const optionalDay = z
  .union([z.literal(''), z.iso.date()])
  .optional()
  .transform((day) => day || null)

/** One tick: true when it was sent. */
export const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined)

/** The id of a record that is to be changed; whether it may be is the command's question. */
export const recordId = z.uuid()

/** The same, where nothing may be chosen. */
export const optionalId = z
  .union([z.literal(''), z.uuid()])
  .optional()
  .transform((id) => id || null)

/** The version that a form was filled from. */
export const version = z.coerce.number().int().min(0)
