import { getTranslations } from 'next-intl/server'
import { currentPath } from '@/lib/current-path'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'

/** Words and links that every frame carries: the same path in the other language, colour scheme, skip link. */
export async function frameWords(locale: Locale, home: string) {
  const t = await getTranslations('common')
  const other: Locale = locale === 'de' ? 'en' : 'de'
  const path = (await currentPath()) ?? home
  return {
    t,
    path,
    menuLabel: t('menu'),
    skipLabel: t('skip'),
    theme: {
      title: t('theme.title'),
      system: t('theme.system'),
      light: t('theme.light'),
      dark: t('theme.dark'),
    },
    languageSwitch: { href: localePath(other, path), label: t('otherLanguage'), lang: other },
  }
}

/** True when the request lies at or below a path. */
export const isBelow = (path: string, root: string) => path === root || path.startsWith(`${root}/`)
