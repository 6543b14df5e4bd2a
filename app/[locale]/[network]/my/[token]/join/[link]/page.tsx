import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SitePageHead } from '@/components/layout/site-page-head'
import { EventBand } from '@/components/registrations/event-band'
import { ButtonLink } from '@/components/ui/button-link'
import { localePath } from '@/lib/paths'
import { holder } from '@/lib/registrations/own/holder'
import { siteContext } from '../../../../context'
import { orNotFound } from '../../own'

type Props = { params: Promise<{ locale: string; network: string; token: string; link: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registrations.my.join')
  return { title: t('pageTitle'), robots: { index: false }, referrer: 'same-origin' }
}

/**
 * Between our button and the video room stands this page of ours: a form may not be redirected to another site (the
 * policy's form-action), a link may. It shows the one-use way and changes nothing; only its link does, once.
 */
export default async function JoinPage({ params }: Props) {
  const ctx = await siteContext(params)
  const { token, link } = await params
  const { registration } = await orNotFound(holder(ctx, token))
  const t = await getTranslations('registrations.my.join')
  const own = localePath(ctx.locale, `/${ctx.network.slug}/my/${token}`)
  return (
    <>
      <EventBand event={registration.event} locale={ctx.locale} />
      <SitePageHead title={t('pageTitle')} lead={t('pageText')}>
        <p className="button-group mt-32">
          <ButtonLink href={`${own}/join/${encodeURIComponent(link)}/room`} rel="noreferrer" arrow>
            {t('go')}
          </ButtonLink>
          <ButtonLink variant="secondary" href={own}>
            {t('back')}
          </ButtonLink>
        </p>
      </SitePageHead>
    </>
  )
}
