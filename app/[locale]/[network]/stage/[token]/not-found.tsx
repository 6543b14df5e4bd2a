import { getLocale, getTranslations } from 'next-intl/server'
import { ErrorPage } from '@/components/layout/error-page'
import { currentPath } from '@/lib/current-path'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'

/** A forged, replaced or closed link, and one of another network: the same words for all. */
export default async function NoSuchStagePage() {
  const t = await getTranslations('stage.page')
  const locale = (await getLocale()) as Locale
  const slug = (await currentPath())?.split('/')[1]
  return (
    <>
      <title>{t('notFoundTitle')}</title>
      <ErrorPage
        code={404}
        title={t('notFoundTitle')}
        text={t('notFoundText')}
        links={slug ? [{ href: localePath(locale, `/${slug}`), label: t('home') }] : []}
      />
    </>
  )
}
