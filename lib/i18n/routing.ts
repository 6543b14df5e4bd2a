import { defineRouting } from 'next-intl/routing'
import { locales } from '@/lib/localized'

/** German is the default and has no prefix; English is the same path under /en. The address alone decides. */
export const routing = defineRouting({
  locales,
  defaultLocale: 'de',
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
})
