/** Unconfirmed sign-ups are kept this long, then forgotten with their whole consent chain. */
export const confirmationDays = 7

export type Dated = { requestedAt: Date; confirmedAt: Date | null; unsubscribedAt: Date | null }
export const subscriptionStates = ['confirmed', 'unconfirmed', 'unsubscribed'] as const
export type SubscriptionState = (typeof subscriptionStates)[number]

/** The state that the office sees; only confirmed ones get mail. */
export const stateOf = ({ confirmedAt, unsubscribedAt }: Dated): SubscriptionState =>
  unsubscribedAt ? 'unsubscribed' : confirmedAt ? 'confirmed' : 'unconfirmed'

/** The same as `stateOf`, as a filter. */
export const inState = {
  confirmed: { confirmedAt: { not: null }, unsubscribedAt: null },
  unconfirmed: { confirmedAt: null, unsubscribedAt: null },
  unsubscribed: { unsubscribedAt: { not: null } },
} as const satisfies Record<SubscriptionState, object>

/** When an unconfirmed request is forgotten. */
export const forgottenAt = ({ requestedAt }: Pick<Dated, 'requestedAt'>) =>
  new Date(requestedAt.getTime() + confirmationDays * 86_400_000)

/**
 * What the link in the mail shows: the preferences, the button that confirms, a request that came too late, or a
 * subscription that ended. Who unsubscribed and asked anew confirms anew.
 */
export function linkState(
  row: Dated,
  now: Date,
): 'confirmed' | 'awaitsConfirmation' | 'expired' | 'unsubscribed' {
  if (stateOf(row) === 'confirmed') return 'confirmed'
  const asked = !row.unsubscribedAt || row.requestedAt > row.unsubscribedAt
  if (asked && now < forgottenAt(row)) return 'awaitsConfirmation'
  return row.unsubscribedAt ? 'unsubscribed' : 'expired'
}
