import { getLocale, getTranslations } from 'next-intl/server'
import { ErrorPage } from '@/components/layout/error-page'
import { currentPath } from '@/lib/current-path'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'

/** A forged link, one of another network, or one whose subscription was forgotten: the same words for all. */
export default async function NoSuchSubscription() {
  const t = await getTranslations('newsletter.link')
  const locale = (await getLocale()) as Locale
  const slug = (await currentPath())?.split('/')[1]
  const links = slug
    ? [
        { href: localePath(locale, `/${slug}/newsletter`), label: t('toSignUp') },
        { href: localePath(locale, `/${slug}`), label: t('toHome') },
      ]
    : []
  return (
    <>
      <title>{t('unknownTitle')}</title>
      <ErrorPage code={404} title={t('unknownTitle')} text={t('unknownText')} links={links} />
    </>
  )
}
