import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CompleteForm } from '@/components/delegates/complete-form'
import { PlaceRows } from '@/components/delegates/place-rows'
import { SitePageHead } from '@/components/layout/site-page-head'
import { EventBand } from '@/components/registrations/event-band'
import { ButtonLink } from '@/components/ui/button-link'
import { dateTimeWords } from '@/lib/clock'
import { Refusal } from '@/lib/errors'
import { localePath } from '@/lib/paths'
import { completingPage } from '@/lib/registrations/delegates/completing/queries'
import { siteContext } from '../../../context'

type Props = { params: Promise<{ locale: string; network: string; token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('guests.complete')
  return { title: t('metaTitle'), robots: { index: false }, referrer: 'same-origin' }
}

/** Whom others registered confirms and completes their own data, or says no. Looking changes nothing. */
export default async function CompletePage({ params }: Props) {
  const ctx = await siteContext(params)
  const { token } = await params
  const page = await completingPage(ctx, token).catch((error) => {
    if (error instanceof Refusal) notFound()
    throw error
  })
  const t = await getTranslations('guests.complete')
  const { state, held, by, institution, deadline, places } = page
  const { event } = held.registration
  const open = state === 'open'
  const said = {
    by,
    institution: institution ?? '',
    date: deadline ? dateTimeWords(ctx.locale, event.zone, deadline) : '',
  }
  const lead = open ? (institution ? t('lead', said) : t('leadAlone', said)) : t(`stands.${state}.text`)
  return (
    <>
      <EventBand event={event} locale={ctx.locale} />
      <SitePageHead title={open ? t('title') : t(`stands.${state}.title`)} lead={lead}>
        {open && deadline && <p className="measure mt-16">{t('deadline', said)}</p>}
        {state === 'completed' && (
          <p className="mt-32">
            <ButtonLink href={localePath(ctx.locale, `/${ctx.network.slug}/my/${token}`)}>
              {t('mine')}
            </ButtonLink>
          </p>
        )}
      </SitePageHead>
      {open && <PlaceRows places={places} locale={ctx.locale} />}
      {open && <CompleteForm ctx={ctx} page={page} token={token} />}
    </>
  )
}
