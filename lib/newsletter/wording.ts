import type { Tone } from '@/lib/i18n/catalogue'
import { translator } from '@/lib/i18n/translator'
import { type Locale, words } from '@/lib/localized'

type Reader = { locale: Locale; tone: Tone; network: string }

/** What somebody agrees to, as it stands beside the button. `consent.version` in the messages counts its changes. */
export function consentText({ locale, tone, network }: Reader): string {
  const t = translator(locale, tone, 'newsletter')
  return t('consent.text', { network })
}

/** The proof: the text as read, its version, and the topics that were chosen; one statement a line. */
export function consentProof(reader: Reader, topics: readonly unknown[]): string {
  const t = translator(reader.locale, reader.tone, 'newsletter')
  const names = topics.map((name) => words(name, reader.locale)).join(', ')
  return [
    consentText(reader),
    t('consent.versionLine', { version: t('consent.version') }),
    ...(names ? [t('consent.topicsLine', { topics: names })] : []),
  ].join('\n')
}
