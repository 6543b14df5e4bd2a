import { getLocale, getTranslations } from 'next-intl/server'
import { ErrorPage } from '@/components/layout/error-page'
import { currentPath } from '@/lib/current-path'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'

/** A forged link, one of another network, a half copied one: the same words for all. */
export async function NoSuchLink({ of }: { of: 'application' | 'joining' }) {
  const t = await getTranslations('applications.own.notFound')
  const locale = (await getLocale()) as Locale
  const slug = (await currentPath())?.split('/')[1]
  const title = of === 'joining' ? t('joiningTitle') : t('title')
  const links = slug ? [{ href: localePath(locale, `/${slug}/join`), label: t('join') }] : []
  return (
    <>
      <title>{title}</title>
      <ErrorPage
        code={404}
        title={title}
        text={of === 'joining' ? t('joiningText') : t('text')}
        links={links}
      />
    </>
  )
}
