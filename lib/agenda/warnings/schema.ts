import * as z from 'zod'

const mark = z.string().min(1).max(64)

/** A warning that stands, and why that is fine. */
export const acceptInput = z.object({ event: z.uuid(), mark, reason: z.string().trim().min(1).max(500) })
export type AcceptInput = z.output<typeof acceptInput>

export const withdrawInput = z.object({ event: z.uuid(), mark })
export type WithdrawInput = z.output<typeof withdrawInput>
