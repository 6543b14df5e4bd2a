import { derivedToken } from '@/lib/tokens'

/** The secret of a subscription's link: every mail can carry it anew, the row holds only its hash. */
export const subscriptionToken = (id: string) => derivedToken('subscription', id)

/** Where the link leads (confirm, preferences, unsubscribe), without language prefix. */
export const subscriptionPath = (slug: string, token: string) => `/${slug}/subscription/${token}`
