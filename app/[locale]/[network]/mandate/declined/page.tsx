import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SitePageHead } from '@/components/layout/site-page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { localePath } from '@/lib/paths'
import { siteContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mandates.declined'))('mandateTitle'), robots: { index: false } }
}

/** Where one arrives after saying no: the link is spent. */
export default async function Declined({ params }: Props) {
  const ctx = await siteContext(params)
  const t = await getTranslations('mandates.declined')
  return (
    <SitePageHead title={t('mandateTitle')} lead={t('mandateText')}>
      <p className="mt-32">
        <ButtonLink variant="secondary" href={localePath(ctx.locale, `/${ctx.network.slug}`)}>
          {t('home', { network: ctx.network.name })}
        </ButtonLink>
      </p>
    </SitePageHead>
  )
}
