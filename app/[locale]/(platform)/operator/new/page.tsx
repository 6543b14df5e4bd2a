import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { SitePageHead } from '@/components/layout/site-page-head'
import { NewNetworkForm } from '@/components/networks/new-network-form'
import { Crumbs } from '@/components/ui/crumbs'
import { currentLogin } from '@/lib/auth/current'
import type { Locale } from '@/lib/localized'
import { operatedNetworks } from '@/lib/networks/operator/queries'
import { localePath } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  if (!(await currentLogin())?.operator) return {}
  return { title: (await getTranslations('platform.operator'))('create'), robots: { index: false } }
}

export default async function NewNetwork() {
  const login = await currentLogin()
  if (!login?.operator) notFound()
  const locale = (await getLocale()) as Locale
  const [t, c, networks] = await Promise.all([
    getTranslations('platform.operator'),
    getTranslations('common'),
    operatedNetworks(login),
  ])
  const crumbs = [{ href: localePath(locale, '/operator'), label: t('title') }, { label: t('create') }]
  return (
    <>
      <SitePageHead title={t('create')} crumbs={<Crumbs label={c('crumbs')} crumbs={crumbs} />} />
      <Section title={t('form.network')}>
        <NewNetworkForm networks={networks.map(({ id, name }) => ({ value: id, label: name }))} />
      </Section>
    </>
  )
}
