import * as z from 'zod'
import { oneOf } from '../fields'

export const orderedKinds = ['part', 'pool', 'price'] as const
/** One step up or down among its neighbours. */
export const orderInput = oneOf.extend({ kind: z.enum(orderedKinds), by: z.enum(['up', 'down']) })
export type OrderInput = z.output<typeof orderInput>
