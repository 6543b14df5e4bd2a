import * as z from 'zod'
import { ticked } from '@/lib/form-fields'

/** Leaving a network to a day, said twice: the tick is the second time. */
export const leaveNetworkInput = z.object({
  on: z.iso.date(),
  sure: ticked.refine((sure) => sure, 'sure'),
})
export type LeaveNetworkInput = z.output<typeof leaveNetworkInput>
