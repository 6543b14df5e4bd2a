import type { NetworkId } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import type { Locale } from '@/lib/localized'

/** One link of a chain that proves a consent: the wording as read, when, where, by which channel. */
export type ConsentEvent = {
  chain: string
  purpose: 'newsletter' | 'naming' | 'recording' | 'registration'
  event: 'requested' | 'mailed' | 'confirmed' | 'changed' | 'withdrawn'
  wording: string
  language: Locale
  page?: string
  channel: 'form' | 'mail' | 'office' | 'import'
  address?: string
}

/** Appends to a chain; the database refuses to change or delete single links (trigger consent_append_only). */
export async function recordConsent(tx: Tx, networkId: NetworkId, event: ConsentEvent) {
  await tx.consent.create({ data: { networkId, ...event } })
}
