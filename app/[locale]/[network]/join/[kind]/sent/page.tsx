import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { KindBand } from '@/components/applications/own-kind-band'
import { SitePageHead } from '@/components/layout/site-page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { localePath } from '@/lib/paths'
import { kindOf } from '../kind'

type Props = { params: Promise<{ locale: string; network: string; kind: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications.own.sent')
  return { title: t('title'), robots: { index: false } }
}

/** The same for every address: only the mailbox learns whether we know it. */
export default async function SentPage({ params }: Props) {
  const { ctx, kind } = await kindOf(params)
  const t = await getTranslations('applications.own.sent')
  return (
    <>
      <KindBand kind={kind} network={ctx.network.name} locale={ctx.locale} />
      <SitePageHead title={t('title')} lead={t('text')}>
        <p className="measure mt-16">{t('missing')}</p>
        <p className="button-group mt-32">
          <ButtonLink variant="secondary" href={localePath(ctx.locale, `/${ctx.network.slug}/join`)}>
            {t('back')}
          </ButtonLink>
        </p>
      </SitePageHead>
    </>
  )
}
