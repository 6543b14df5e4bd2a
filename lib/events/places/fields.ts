import * as z from 'zod'

/** A count as typed into a form. */
export const count = (max = 100_000) =>
  z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(0).max(max)

/** "60", "12,50" → cents; null where nothing was typed. */
export const euroCents = z
  .string()
  .trim()
  .default('')
  .transform((text) => (text === '' ? null : Math.round(Number(text.replace(',', '.')) * 100)))
  .refine((value) => value === null || (Number.isInteger(value) && value >= 0 && value <= 10_000_00), {
    error: 'invalid',
  })

/** Cents as they stand in a field: "60", "12,50". */
export const typedEuros = (cents: number) => (cents / 100).toFixed(cents % 100 ? 2 : 0).replace('.', ',')

/** Every form of a place: the event and its version. */
export const ofEvent = { id: z.uuid(), version: z.coerce.number().int() }

/** Where a record is named beside its event, e.g. for a button in a row. */
export const oneOf = z.object({ ...ofEvent, record: z.uuid() })
export type OneOf = z.output<typeof oneOf>
