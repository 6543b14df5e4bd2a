import type { Actor, Reason } from '@/lib/access/context'
import { type Insiders, isInvited } from './audience'

/** A price class as stored; `rule` says who pays it: everyone, member (own or through an institution), guest. */
export type PriceClassFacts = { id: string; key: string; name: unknown; cents: number; rule: string }

export type Price = PriceClassFacts & {
  /** Why it is this price; null for the one that everybody pays. */
  reason: Reason | null
  /** Cents without any right, to be shown beside it; null when that is not on offer. */
  regularCents: number | null
}

/** The best right wins: the lowest price among those that the actor may claim; null when none applies. */
export function priceFor(
  actor: Actor,
  event: Pick<Insiders, 'invitations'>,
  classes: readonly PriceClassFacts[],
  now?: Date,
): Price | null {
  const invited: Reason | null = isInvited(actor, event, now) ? { key: 'invitation', facts: {} } : null
  const claim = (rule: string): Reason | null | undefined => {
    if (rule === 'everyone') return null
    return (rule === 'member' ? actor.standing.price : rule === 'guest' ? invited : null) ?? undefined
  }
  const regular = classes.find((one) => one.rule === 'everyone')
  const [best] = classes
    .flatMap((one) => {
      const reason = claim(one.rule)
      return reason === undefined ? [] : [{ ...one, reason, regularCents: regular?.cents ?? null }]
    })
    .sort((a, b) => a.cents - b.cents || (a.reason ? 1 : 0) - (b.reason ? 1 : 0))
  return best ?? null
}
