import type { Actor, Reason } from '@/lib/access/context'
import type { Insiders } from '@/lib/events/audience'
import { type PriceClassFacts, priceFor } from '@/lib/events/prices'
import { asLocalized, type Localized } from '@/lib/localized'

/** What one part costs one person, and why; stored with the registration as it was agreed. */
export type PriceLine = {
  partId: string
  part: Localized
  cents: number
  /** Without any right; null where there is no other price. */
  regularCents: number | null
  reason: Reason | null
}

type PricedPart = { id: string; name: unknown; priceClasses: readonly PriceClassFacts[] }

/** The price of a part for the actor: the best right wins. Free without classes; null when no class is theirs. */
export function priceLine(
  actor: Actor,
  event: Pick<Insiders, 'invitations'>,
  part: PricedPart,
  at: Date,
): PriceLine | null {
  const line = { partId: part.id, part: asLocalized(part.name) }
  if (part.priceClasses.length === 0) return { ...line, cents: 0, regularCents: null, reason: null }
  const price = priceFor(actor, event, part.priceClasses, at)
  return price && { ...line, cents: price.cents, regularCents: price.regularCents, reason: price.reason }
}

/** Cents of all lines together. */
export const total = (lines: readonly PriceLine[]) => lines.reduce((sum, line) => sum + line.cents, 0)

/** The lines as they were agreed, out of `Registration.priceReason`. */
export const agreedLines = (stored: unknown): PriceLine[] => (Array.isArray(stored) ? stored : [])
