import { Refusal } from '@/lib/errors'

type Cause = { originalCode?: string; message?: string }

const words: [constraint: string, reason: string][] = [
  ['mandate_slot', 'mandate.full'],
  ['mandate_person', 'mandate.held'],
  ['affiliation_span', 'affiliationHeld'],
]

/** PostgreSQL's own refusal of two at a time (exclusion constraints, SQLSTATE 23P01), in words; others pass. */
export async function refuseOverlap<R>(run: () => Promise<R>): Promise<R> {
  try {
    return await run()
  } catch (error) {
    const wrapped = error as { cause?: Cause; meta?: { driverAdapterError?: { cause?: Cause } } }
    const cause = wrapped.meta?.driverAdapterError?.cause ?? wrapped.cause
    const found =
      cause?.originalCode === '23P01' && words.find(([constraint]) => cause.message?.includes(constraint))
    if (!found) throw error
    throw new Refusal('Conflict', found[1])
  }
}
