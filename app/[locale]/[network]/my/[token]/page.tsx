import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { ChangeForm } from '@/components/registrations/change-form'
import { EventBand } from '@/components/registrations/event-band'
import { GiveBack } from '@/components/registrations/give-back'
import { OwnFacts } from '@/components/registrations/own-facts'
import { OwnHead } from '@/components/registrations/own-head'
import { OwnPlaces } from '@/components/registrations/own-places'
import { Refusal } from '@/lib/errors'
import { ownRegistration } from '@/lib/registrations/own/queries'
import { siteContext } from '../../context'

type Props = {
  params: Promise<{ locale: string; network: string; token: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registrations.my')
  // Not "no-referrer": without scripts, forms would then be sent with Origin: null, which Next refuses.
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** My registration, by the link in the mails: seen, changed, given back, without an account. Looking changes nothing. */
export default async function OwnRegistrationPage({ params, searchParams }: Props) {
  const ctx = await siteContext(params)
  const { token } = await params
  const own = await ownRegistration(ctx, token).catch((error) => {
    if (error instanceof Refusal) notFound()
    throw error
  })
  const t = await getTranslations('registrations.my')
  const { done } = await searchParams
  const { registration, places, offer } = own
  return (
    <>
      <EventBand event={registration.event} locale={ctx.locale} />
      <OwnHead ctx={ctx} token={token} own={own} done={typeof done === 'string' ? done : undefined} />
      <OwnPlaces places={places} locale={ctx.locale} />
      <OwnFacts own={own} locale={ctx.locale} />
      {offer && offer.parts.length > 0 && (
        <Section title={t('change')} lead={t('changeNote')} id="change">
          <ChangeForm ctx={ctx} token={token} own={own} />
        </Section>
      )}
      {offer && (
        <Section title={t('giveBackTitle')} id="give-back">
          <GiveBack ctx={ctx} token={token} waiting={places.every((place) => place.state === 'waiting')} />
        </Section>
      )}
    </>
  )
}
