import type { SubscriptionFilter } from '@/lib/newsletter/schema'

/** The filter as a query of our own pages; what is not set is left out. */
export function filterQuery({ state, topic, q, page }: SubscriptionFilter): string {
  const query = new URLSearchParams({
    ...(state ? { state } : {}),
    ...(topic ? { topic } : {}),
    ...(q ? { q } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString()
  return query && `?${query}`
}
