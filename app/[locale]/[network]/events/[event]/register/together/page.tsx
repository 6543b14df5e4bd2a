import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OthersList } from '@/components/delegates/others-list'
import { TogetherForm } from '@/components/delegates/together-form'
import { FormPage } from '@/components/layout/form-page'
import { SitePageHead } from '@/components/layout/site-page-head'
import { EventBand } from '@/components/registrations/event-band'
import { ButtonLink } from '@/components/ui/button-link'
import { Message } from '@/components/ui/message'
import { localePath } from '@/lib/paths'
import { othersOf, togetherOffer } from '@/lib/registrations/delegates/together/queries'
import { mostOthers } from '@/lib/registrations/delegates/together/schema'
import { eventOf } from '../../event'

type Props = {
  params: Promise<{ locale: string; network: string; event: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('guests.together'))('title'), robots: { index: false } }
}

const dones = ['registered', 'withdrawn'] as const

/** Several together: somebody signed in registers others by name and mail; each confirms by their own link. */
export default async function TogetherPage({ params, searchParams }: Props) {
  const { ctx, event } = await eventOf(params)
  const [t, query] = await Promise.all([getTranslations('guests.together'), searchParams])
  const { actor, locale, network } = ctx
  const here = `/${network.slug}/events/${event.slug}/register`
  const done = dones.find((one) => one === query.done)
  const link = (path: string) => localePath(locale, path)
  const desk = actor.standing.coordinates[0]
  const [offer, others] = actor.personId
    ? await Promise.all([togetherOffer(ctx, event.id), othersOf(ctx, event.id)])
    : [null, []]
  const lead = !actor.loginId
    ? t('signInLead')
    : !actor.personId
      ? t('firstLead')
      : offer
        ? t('lead', { most: mostOthers })
        : t('closedLead')
  return (
    <>
      <EventBand event={event} locale={locale} />
      <SitePageHead title={t('title')} lead={lead}>
        {done && (
          <div className="mt-24">
            <Message kind="success" role="status">
              {t(`done.${done}`, { count: Number(query.count) || 1 })}
            </Message>
          </div>
        )}
        <p className="button-group mt-32">
          {!actor.loginId && (
            <ButtonLink href={link(`/sign-in?next=${here}/together`)} arrow>
              {t('signIn')}
            </ButtonLink>
          )}
          {!offer && (
            <ButtonLink variant="secondary" href={link(here)}>
              {t('alone')}
            </ButtonLink>
          )}
          {desk && (
            <ButtonLink
              variant="secondary"
              href={link(`/${network.slug}/institution/${desk}/events/${event.slug}`)}
            >
              {t('desk')}
            </ButtonLink>
          )}
        </p>
      </SitePageHead>
      {others.length > 0 && <OthersList ctx={ctx} event={event} others={others} />}
      {offer && (
        <FormPage>
          <TogetherForm ctx={ctx} event={event} offer={offer} />
        </FormPage>
      )}
    </>
  )
}
