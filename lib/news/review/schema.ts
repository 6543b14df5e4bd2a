import * as z from 'zod'

export const reviewInput = z.object({ event: z.uuid() })
export type ReviewInput = z.output<typeof reviewInput>
