import { defineRouting } from 'next-intl/routing'
import { type Locale, locales } from '@/lib/localized'

/** German is the default and has no prefix; English is the same path under /en. The address alone decides. */
export const routing = defineRouting({
  locales,
  defaultLocale: 'de',
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
})

/** The language in which an address speaks. */
export const localeOfPath = (path: string | null): Locale =>
  path && /^\/en(\/|$)/.test(path) ? 'en' : routing.defaultLocale
