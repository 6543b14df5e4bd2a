import type { Locale } from '@/lib/localized'

/** A language as browsers name it (BCP 47), without its rarer parts: "de", "de-DE", "zh-Hans-CN". */
export const languageTag = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i

/** A language's name in the reader's; as it stands where it is none, for old rows hold what was typed once. */
export const languageName = (locale: Locale, language: string): string =>
  languageTag.test(language)
    ? (new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language)
    : language
