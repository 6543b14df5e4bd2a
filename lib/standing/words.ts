import type { NetworkFacts, Reason } from '@/lib/access/context'
import { reasonFacts } from '@/lib/access/reason'
import { translator } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/localized'

type Words = ReturnType<typeof translator<'standing'>>

/** A right in words: "über die Dienststelle Stadt Musterhausen, Zugehörigkeit bestätigt am 1. März 2026". */
export function reasonWords(t: Words, reason: Reason, locale: Locale): string {
  // The key comes out of stored facts; the catalogue is asked first.
  const key = reason.key as 'affiliation'
  return t.has(key) ? t(key, reasonFacts(reason, locale)) : ''
}

/** The same as a sentence of its own, in the tone of the network. */
export function reasonSentence(network: Pick<NetworkFacts, 'tone'>, reason: Reason, locale: Locale): string {
  const words = reasonWords(translator(locale, network.tone, 'standing'), reason, locale)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
