import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EventRecordings } from '@/components/events/event-more'
import { Section } from '@/components/layout/section'
import { ChangeForm } from '@/components/registrations/change-form'
import { EventBand } from '@/components/registrations/event-band'
import { GiveBack } from '@/components/registrations/give-back'
import { OwnAnswers } from '@/components/registrations/own-answers'
import { OwnFacts } from '@/components/registrations/own-facts'
import { OwnHead } from '@/components/registrations/own-head'
import { OwnJoin } from '@/components/registrations/own-join'
import { OwnOffer } from '@/components/registrations/own-offer'
import { OwnPapers } from '@/components/registrations/own-papers'
import { OwnPlaces } from '@/components/registrations/own-places'
import { localePath } from '@/lib/paths'
import { roomsOf } from '@/lib/registrations/joining/rooms'
import { ownRegistration } from '@/lib/registrations/own/queries'
import { mayPassOn } from '@/lib/registrations/passing/queries'
import { siteContext } from '../../context'
import { orNotFound } from './own'

type Props = {
  params: Promise<{ locale: string; network: string; token: string }>
  searchParams: Promise<{ done?: string | string[]; elsewhere?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registrations.my')
  // Not "no-referrer": without scripts, forms would then be sent with Origin: null, which Next refuses.
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)

/** My registration, by the link in the mails: seen, changed, given back, without an account. Looking changes nothing. */
export default async function OwnRegistrationPage({ params, searchParams }: Props) {
  const ctx = await siteContext(params)
  const { token } = await params
  const own = await orNotFound(ownRegistration(ctx, token))
  const t = await getTranslations('registrations.my')
  const { done, elsewhere } = await searchParams
  const { registration, places, offer } = own
  const rooms = await roomsOf(ctx.db, registration)
  const files = localePath(ctx.locale, `/${ctx.network.slug}/my/${token}/files`)
  const passes = await mayPassOn(ctx, registration)
  return (
    <>
      <EventBand event={registration.event} locale={ctx.locale} />
      <OwnHead ctx={ctx} token={token} own={own} done={one(done)} />
      <OwnOffer ctx={ctx} token={token} own={own} />
      <OwnJoin
        ctx={ctx}
        token={token}
        zone={registration.event.zone}
        rooms={rooms}
        elsewhere={one(elsewhere)}
      />
      <OwnPlaces ctx={ctx} token={token} own={own} />
      <OwnPapers ctx={ctx} token={token} own={own} />
      <EventRecordings ctx={ctx} event={own.event} rows={own.recordings} files={files} />
      <OwnFacts own={own} locale={ctx.locale} />
      <OwnAnswers ctx={ctx} registration={registration} />
      {offer && offer.parts.length > 0 && (
        <Section title={t('change')} lead={t('changeNote')} id="change">
          <ChangeForm ctx={ctx} token={token} own={own} />
        </Section>
      )}
      {offer && (
        <Section title={t('giveBackTitle')} id="give-back">
          {passes && (
            <p className="mb-24">
              <a href={localePath(ctx.locale, `/${ctx.network.slug}/my/${token}/pass-on`)}>
                {t('passOn.link')}
              </a>
            </p>
          )}
          <GiveBack ctx={ctx} token={token} waiting={places.every((place) => place.state === 'waiting')} />
        </Section>
      )}
    </>
  )
}
