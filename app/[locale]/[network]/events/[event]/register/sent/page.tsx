import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SitePageHead } from '@/components/layout/site-page-head'
import { EventBand } from '@/components/registrations/event-band'
import { ButtonLink } from '@/components/ui/button-link'
import { localePath } from '@/lib/paths'
import { eventOf } from '../../event'

type Props = { params: Promise<{ locale: string; network: string; event: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registrations.sent')
  return { title: t('title'), robots: { index: false } }
}

/** The same for every address: only the mailbox learns what became of the registration. */
export default async function SentPage({ params }: Props) {
  const { ctx, event } = await eventOf(params)
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
