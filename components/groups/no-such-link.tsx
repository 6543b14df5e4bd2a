import { getLocale, getTranslations } from 'next-intl/server'
import { ErrorPage } from '@/components/layout/error-page'
import { currentPath } from '@/lib/current-path'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'

/** A forged link, one of another network, a withdrawn or declined one: the same words for all. */
export async function NoSuchLink() {
  const t = await getTranslations('groups.notFound')
  const locale = (await getLocale()) as Locale
  const slug = (await currentPath())?.split('/')[1]
  const links = slug ? [{ href: localePath(locale, `/${slug}/groups`), label: t('groups') }] : []
  return (
    <>
      <title>{t('title')}</title>
      <ErrorPage code={404} title={t('title')} text={t('text')} links={links} />
    </>
  )
}
