import type { Actor, Reason } from '@/lib/access/context'
import { byCode, type Insiders, isInvited } from './audience'
import { lacking, readRule, ruleReason } from './rule'

/** Who pays a price: everyone; member (own or through an institution), guest, partner, code; audience with `ruleFacts`. */
export const priceRules = ['everyone', 'member', 'guest', 'partner', 'code', 'audience'] as const
export type PriceRule = (typeof priceRules)[number]

/** A price class as stored. */
export type PriceClassFacts = {
  id: string
  key: string
  name: unknown
  cents: number
  rule: string
  ruleFacts?: unknown
}

export type Price = PriceClassFacts & {
  /** Why it is this price; null for the one that everybody pays. */
  reason: Reason | null
  /** Cents without any right, to be shown beside it; null when that is not on offer. */
  regularCents: number | null
}

/** Whom the price names; a rule that names nobody is nobody's price. */
function namedBy(actor: Actor, stored: unknown): Reason | undefined {
  const rule = readRule(stored)
  if (!rule || Object.keys(rule).length === 0 || lacking(actor, rule).length > 0) return undefined
  return ruleReason(actor, rule) ?? undefined
}

/**
 * The best right wins: the lowest price among those that the actor may claim; null when none applies. A partner
 * network's members pay the partners' price; where there is none, what our own members pay.
 */
export function priceFor(
  actor: Actor,
  event: Pick<Insiders, 'invitations' | 'claims'>,
  classes: readonly PriceClassFacts[],
  now?: Date,
): Price | null {
  const { partner, code } = event.claims ?? {}
  const asOurs = classes.some((one) => one.rule === 'partner') ? null : partner?.reason
  const invited: Reason | null = isInvited(actor, event, now) ? { key: 'invitation', facts: {} } : null
  const claim = ({ id, rule, ruleFacts }: PriceClassFacts): Reason | null | undefined => {
    if (rule === 'everyone') return null
    if (code?.priceClassId === id) return byCode
    if (rule === 'member') return actor.standing.price ?? asOurs ?? undefined
    if (rule === 'guest') return invited ?? undefined
    if (rule === 'partner') return partner?.reason
    return rule === 'audience' ? namedBy(actor, ruleFacts) : undefined
  }
  const regular = classes.find((one) => one.rule === 'everyone')
  const [best] = classes
    .flatMap((one) => {
      const reason = claim(one)
      return reason === undefined ? [] : [{ ...one, reason, regularCents: regular?.cents ?? null }]
    })
    .sort((a, b) => a.cents - b.cents || (a.reason ? 1 : 0) - (b.reason ? 1 : 0))
  return best ?? null
}
