import { getLocale, getTranslations } from 'next-intl/server'
import { ErrorPage } from '@/components/layout/error-page'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'

/** What every address shows that leads nowhere, or nowhere for this reader: the same words for both. */
export async function NothingHere() {
  const t = await getTranslations('platform.notFound')
  const locale = (await getLocale()) as Locale
  return (
    <>
      <title>{t('title')}</title>
      <ErrorPage
        code={404}
        title={t('title')}
        text={t('text')}
        links={[
          { href: localePath(locale, '/'), label: t('toNetworks') },
          { href: localePath(locale, '/sign-in'), label: t('toSignIn') },
        ]}
      />
    </>
  )
}
