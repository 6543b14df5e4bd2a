import * as z from 'zod'

export const locales = ['de', 'en'] as const
export type Locale = (typeof locales)[number]

/** True for a language that we speak: the first segment of an address may be anything. */
export const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text)

/** Text that an author writes: German is required, English may be missing. */
export type Localized = { de: string; en?: string }

/** zod type of author's text; `max` counts characters per language. An empty English text counts as missing. */
export const localized = (max = 500, required = true) =>
  z
    .object({
      de: required ? z.string().trim().min(1).max(max) : z.string().trim().max(max).default(''),
      en: z.string().trim().max(max).optional(),
    })
    .transform(({ de, en }): Localized => (en ? { de, en } : { de }))

/** Like `localized`, but null when nothing was written. */
export const localizedOptional = (max = 2000) =>
  localized(max, false)
    .optional()
    .transform((text): Localized | null => (text?.de ? text : null))

/**
 * The text in the reader's language, else German. `lang` is set when the language differs from the page's,
 * so that it can be marked for screen readers.
 */
export function inLanguage(text: unknown, locale: Locale): { text: string; lang?: Locale } {
  const { de, en } = (text ?? { de: '' }) as Localized
  if (locale === 'en' && en) return { text: en }
  return locale === 'en' && de ? { text: de, lang: 'de' } : { text: de ?? '' }
}

/** Only the words of `inLanguage`, for titles, mails and files. */
export const words = (text: unknown, locale: Locale): string => inLanguage(text, locale).text

/** Stored JSON back into author's text. */
export const asLocalized = (value: unknown): Localized => (value ?? { de: '' }) as Localized
