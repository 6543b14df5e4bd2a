import { getLocale, getTranslations } from 'next-intl/server'
import { ErrorPage } from '@/components/layout/error-page'
import { currentPath } from '@/lib/current-path'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'

/** A forged link, one of another network, a replaced one: the same words for all. */
export async function NoSuchLink() {
  const [t, c] = await Promise.all([getTranslations('mandates.notFound'), getTranslations('common')])
  const locale = (await getLocale()) as Locale
  const slug = (await currentPath())?.split('/')[1]
  return (
    <>
      <title>{t('title')}</title>
      <ErrorPage
        code={404}
        title={t('title')}
        text={t('text')}
        links={[
          ...(slug ? [{ href: localePath(locale, `/${slug}`), label: t('home') }] : []),
          { href: localePath(locale, '/me'), label: c('me') },
        ]}
      />
    </>
  )
}
