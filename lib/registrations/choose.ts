import type { Actor } from '@/lib/access/context'
import { mayAttend } from '@/lib/events/policy'
import type { ReaderEvent } from '@/lib/events/queries'
import { type PriceLine, priceLine } from './price'

export type Part = ReaderEvent['parts'][number]
export type Pool = Part['pools'][number]
export type Chosen = { part: Part; pool: Pool; price: PriceLine }

/** The parts that the actor may attend and that have pools. */
export const partsFor = (actor: Actor, event: ReaderEvent, at: Date) =>
  event.parts.filter((part) => part.pools.length > 0 && mayAttend(actor, event, part, at))

type Wanted = { parts: Record<string, string>; prices: Record<string, number> }

export type Choice =
  | { ok: true; chosen: Chosen[] }
  | { ok: false; why: 'partForbidden' | 'priceChanged' }
  | { ok: false; fields: Record<string, string> }

/**
 * What was ticked, held against the event as it is now: each part must be open to the actor, each pool its own, each
 * price the one that the form showed, and something must be chosen. Forged ids are refused like parts for others.
 */
export function choose(actor: Actor, event: ReaderEvent, wanted: Wanted, at: Date): Choice {
  const open = partsFor(actor, event, at)
  const chosen: Chosen[] = []
  for (const [partId, poolId] of Object.entries(wanted.parts)) {
    if (!poolId) continue
    const part = open.find((one) => one.id === partId)
    const pool = part?.pools.find((one) => one.id === poolId)
    const price = part && priceLine(actor, event, part, at)
    if (!part || !pool || !price) return { ok: false, why: 'partForbidden' }
    if ((wanted.prices[partId] ?? 0) !== price.cents) return { ok: false, why: 'priceChanged' }
    chosen.push({ part, pool, price })
  }
  if (chosen.length > 0) return { ok: true, chosen }
  const [first] = open
  return { ok: false, fields: { [`parts.${first?.id ?? ''}`]: 'choosePart' } }
}
