import { getLocale, getTranslations } from 'next-intl/server'
import { ErrorPage } from '@/components/layout/error-page'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'

/** A forged link, one of another network, a half copied or used one: the same words for all. */
export default async function DeadLink() {
  const t = await getTranslations('me.address')
  const locale = (await getLocale()) as Locale
  return (
    <>
      <title>{t('deadTitle')}</title>
      <ErrorPage
        code={404}
        title={t('deadTitle')}
        text={t('deadText')}
        links={[{ href: localePath(locale, '/me'), label: t('toOwn') }]}
      />
    </>
  )
}
