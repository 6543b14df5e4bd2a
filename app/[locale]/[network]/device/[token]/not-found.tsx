import { getLocale, getTranslations } from 'next-intl/server'
import { ErrorPage } from '@/components/layout/error-page'
import { currentPath } from '@/lib/current-path'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'

/** The link was used, ended, or never was one: the same words for all. */
export default async function UsedLink() {
  const t = await getTranslations('door.pair')
  const slug = (await currentPath())?.split('/')[1] ?? ''
  const home = localePath((await getLocale()) as Locale, `/${slug}`)
  return (
    <>
      <title>{t('usedTitle')}</title>
      <ErrorPage
        code={404}
        title={t('usedTitle')}
        text={t('usedText')}
        links={[{ href: home, label: t('home') }]}
      />
    </>
  )
}
