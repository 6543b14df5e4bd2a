import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { SitePageHead } from '@/components/layout/site-page-head'
import { EventBand } from '@/components/registrations/event-band'
import { dateTimeWords, whenWords } from '@/lib/clock'
import { localePath } from '@/lib/paths'
import { confirmComing } from '@/lib/registrations/giving-back/actions'
import { holder } from '@/lib/registrations/own/holder'
import { siteContext } from '../../../context'
import { orNotFound } from '../own'

type Props = { params: Promise<{ locale: string; network: string; token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registrations.my.coming')
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** Where "Ja, ich komme" in the reminder leads: one button. Looking changes nothing. */
export default async function ComingPage({ params }: Props) {
  const ctx = await siteContext(params)
  const { token } = await params
  const { event, comingAt } = (await orNotFound(holder(ctx, token))).registration
  const [t, common] = await Promise.all([
    getTranslations('registrations.my.coming'),
    getTranslations('common'),
  ])
  const { locale, network } = ctx
  const own = localePath(locale, `/${network.slug}/my/${token}`)
  const when = whenWords(locale, event.zone, event.precision, event.startsAt, event.endsAt)
  return (
    <>
      <EventBand event={event} locale={locale} />
      <SitePageHead title={t('title')} lead={`${when}. ${t('lead')}`}>
        {comingAt && (
          <p className="measure mt-16">{t('said', { date: dateTimeWords(locale, event.zone, comingAt) })}</p>
        )}
        <div className="mt-32">
          <ActionButton
            action={confirmComing}
            hidden={{ network: network.slug, token }}
            label={t('yes')}
            pendingLabel={common('pending')}
            arrow
          />
        </div>
        <p className="mt-24">
          <a href={`${own}/give-back`}>{t('no')}</a>
        </p>
      </SitePageHead>
    </>
  )
}
