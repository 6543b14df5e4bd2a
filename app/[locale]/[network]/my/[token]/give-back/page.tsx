import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { SitePageHead } from '@/components/layout/site-page-head'
import { EventBand } from '@/components/registrations/event-band'
import { whenWords } from '@/lib/clock'
import { localePath } from '@/lib/paths'
import { giveBackPlaces } from '@/lib/registrations/own/actions'
import { holder } from '@/lib/registrations/own/holder'
import { mayPassOn } from '@/lib/registrations/passing/queries'
import { siteContext } from '../../../context'
import { orNotFound } from '../own'

type Props = { params: Promise<{ locale: string; network: string; token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registrations.my.leaving')
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** Where "Platz zurückgeben" in the reminder leads: one button. Looking changes nothing. */
export default async function GiveBackPage({ params }: Props) {
  const ctx = await siteContext(params)
  const { token } = await params
  const { registration } = await orNotFound(holder(ctx, token))
  const { event, givenBackAt } = registration
  const [t, my, common] = await Promise.all([
    getTranslations('registrations.my.leaving'),
    getTranslations('registrations.my'),
    getTranslations('common'),
  ])
  const { locale, network } = ctx
  const own = localePath(locale, `/${network.slug}/my/${token}`)
  if (givenBackAt) redirect(own)
  const when = whenWords(locale, event.zone, event.precision, event.startsAt, event.endsAt)
  return (
    <>
      <EventBand event={event} locale={locale} />
      <SitePageHead title={t('title')} lead={`${when}. ${t('lead')}`}>
        <p className="measure mt-16">{my('giveBackNote')}</p>
        <div className="mt-32">
          <ActionButton
            action={giveBackPlaces}
            hidden={{ network: network.slug, token }}
            label={my('giveBackConfirm')}
            pendingLabel={common('pending')}
            arrow
          />
        </div>
        {(await mayPassOn(ctx, registration)) && (
          <p className="mt-24">
            <a href={`${own}/pass-on`}>{my('passOn.link')}</a>
          </p>
        )}
        <p className="mt-16">
          <a href={`${own}/coming`}>{t('keep')}</a>
        </p>
      </SitePageHead>
    </>
  )
}
