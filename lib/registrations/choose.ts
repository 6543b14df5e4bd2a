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

/**
 * How a part asks: one with several pools by a question of its own (`parts.<id>`); those with one pool are ticked in
 * one list (`places[]`).
 */
export const asksAlone = (part: { pools: readonly unknown[] }) => part.pools.length > 1
export const partField = (part: { id: string }) => `parts.${part.id}`
export const placesField = 'places[]'

/** The partner network whose share of the places is theirs; our own members come as such. */
export const cameThrough = (actor: Actor, { claims }: Pick<ReaderEvent, 'claims'>) =>
  actor.standing.member ? null : (claims?.partner?.partnerId ?? null)

type Wanted = {
  pools: readonly string[]
  /** By part, in cents, as the form showed them. */
  prices: Record<string, number>
  /** Parts whose price was agreed before: it stays, whatever it costs now. */
  agreed?: readonly PriceLine[]
}

export type Choice =
  | { ok: true; chosen: Chosen[] }
  | { ok: false; why: 'partForbidden' | 'priceChanged' }
  | { ok: false; fields: Record<string, string> }

/**
 * What was ticked, held against the event as it is now: each pool must lie in a part that is open to the actor, one per
 * part, each price must be the one that the form showed, and something must be chosen. Forged ids are refused like
 * parts for others.
 */
export function choose(actor: Actor, event: ReaderEvent, wanted: Wanted, at: Date): Choice {
  const open = partsFor(actor, event, at)
  const chosen: Chosen[] = []
  for (const poolId of wanted.pools) {
    const part = open.find((one) => one.pools.some((pool) => pool.id === poolId))
    const pool = part?.pools.find((one) => one.id === poolId)
    if (!part || !pool || chosen.some((one) => one.part.id === part.id))
      return { ok: false, why: 'partForbidden' }
    const agreed = wanted.agreed?.find((line) => line.partId === part.id)
    const price = agreed ?? priceLine(actor, event, part, at)
    if (!price) return { ok: false, why: 'partForbidden' }
    if (!agreed && (wanted.prices[part.id] ?? 0) !== price.cents) return { ok: false, why: 'priceChanged' }
    chosen.push({ part, pool, price })
  }
  if (chosen.length > 0) return { ok: true, chosen }
  const [first] = open
  return {
    ok: false,
    fields: { [first && asksAlone(first) ? partField(first) : placesField]: 'choosePart' },
  }
}
