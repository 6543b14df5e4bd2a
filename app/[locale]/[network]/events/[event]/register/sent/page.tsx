import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SitePageHead } from '@/components/layout/site-page-head'
import { EventBand } from '@/components/registrations/event-band'
import { ButtonLink } from '@/components/ui/button-link'
import { eventBySlug } from '@/lib/events/queries'
import { localePath } from '@/lib/paths'
import { siteContext } from '../../../../context'

type Props = { params: Promise<{ locale: string; network: string; event: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registrations.sent')
  return { title: t('title'), robots: { index: false } }
}

/** The same for every address: only the mailbox learns what became of the registration. */
export default async function SentPage({ params }: Props) {
  const ctx = await siteContext(params)
  const event = await eventBySlug(ctx, (await params).event)
  if (!event) notFound()
  const t = await getTranslations('registrations.sent')
  return (
    <>
      <EventBand event={event} locale={ctx.locale} />
      <SitePageHead title={t('title')} lead={t('text')}>
        <p className="measure mt-16">{t('missing')}</p>
        <p className="button-group mt-32">
          <ButtonLink
            variant="secondary"
            href={localePath(ctx.locale, `/${ctx.network.slug}/events/${event.slug}`)}
          >
            {t('back')}
          </ButtonLink>
        </p>
      </SitePageHead>
    </>
  )
}
