import * as z from 'zod'

const id = z.uuid()

export const deviceInput = z.object({
  event: id,
  label: z.string().trim().min(1).max(60),
  pool: z
    .union([id, z.literal('')])
    .optional()
    .transform((pool) => pool || null),
})
export type DeviceInput = z.output<typeof deviceInput>

export const endInput = z.object({ id })
export const pairInput = z.object({ token: z.string().max(64) })
