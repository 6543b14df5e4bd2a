import type { Locale } from '@/lib/localized'
import { inLanguage } from '@/lib/localized'

/** Text in the reader's language; what had to fall back to German says so to screen readers. */
export function said(text: unknown, locale: Locale) {
  const { text: shown, lang } = inLanguage(text, locale)
  return lang ? <span lang={lang}>{shown}</span> : shown
}
