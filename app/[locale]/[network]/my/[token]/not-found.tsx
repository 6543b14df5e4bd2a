import { getLocale, getTranslations } from 'next-intl/server'
import { ErrorPage } from '@/components/layout/error-page'
import { currentPath } from '@/lib/current-path'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'

/** A forged link, one of another network, a half copied one: the same words for all. */
export default async function NoSuchRegistration() {
  const t = await getTranslations('registrations.my')
  const locale = (await getLocale()) as Locale
  const slug = (await currentPath())?.split('/')[1]
  const links = [
    ...(slug ? [{ href: localePath(locale, `/${slug}/events`), label: t('toEvents') }] : []),
    { href: localePath(locale, '/me'), label: t('toMe') },
  ]
  return (
    <>
      <title>{t('notFoundTitle')}</title>
      <ErrorPage code={404} title={t('notFoundTitle')} text={t('notFoundText')} links={links} />
    </>
  )
}
