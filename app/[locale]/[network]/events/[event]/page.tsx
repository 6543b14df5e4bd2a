import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AgendaExcerpt } from '@/components/events/agenda-excerpt'
import { EventFigure } from '@/components/events/event-figure'
import { EventGlance } from '@/components/events/event-glance'
import { EventRecordings, EventReferences, LeadingQuestions } from '@/components/events/event-more'
import { EventNotes } from '@/components/events/event-notes'
import { EventPlaces } from '@/components/events/event-places'
import { EventSlab } from '@/components/events/event-slab'
import { headTime, placeWords } from '@/components/events/event-words'
import { FieldBand } from '@/components/layout/field-band'
import { Crumbs } from '@/components/ui/crumbs'
import { now } from '@/lib/clock'
import { canSeeInside } from '@/lib/events/policy'
import { eventBySlug, recordingsOf } from '@/lib/events/queries'
import { inLanguage, type Locale, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { placesOf } from '@/lib/registrations/places/queries'
import { contextFor } from '@/lib/standing/context'
import { eventOf } from './event'

type Props = { params: Promise<{ locale: string; network: string; event: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, network, event: slug } = await params
  const ctx = await contextFor(network, locale as Locale)
  const event = ctx && (await eventBySlug(ctx, slug))
  if (!event) return {}
  const theme = words(event.theme, ctx.locale)
  const title = words(event.title, ctx.locale)
  return { title: theme ? `${theme}, ${title}` : title, description: words(event.summary, ctx.locale) }
}

export default async function EventPage({ params }: Props) {
  const { ctx, event } = await eventOf(params)
  const [t, common] = await Promise.all([getTranslations('events'), getTranslations('common')])
  const { locale, network } = ctx
  const inside = canSeeInside(ctx.actor, event)
  const [places, recordings] = await Promise.all([
    placesOf(ctx, event.id),
    recordingsOf(ctx, event.id, inside),
  ])
  const waiting = new Map(places.map((pool) => [pool.poolId, pool.waiting]))
  const title = inLanguage(event.title, locale)
  const theme = event.theme ? inLanguage(event.theme, locale) : null
  const head = theme ?? title
  const summary = inLanguage(event.summary, locale)
  return (
    <>
      <FieldBand
        crumbs={
          <Crumbs
            label={common('crumbs')}
            crumbs={[
              { href: localePath(locale, `/${network.slug}/events`), label: t('title') },
              { label: title.text },
            ]}
          />
        }
        figure={<EventFigure event={event} locale={locale} size="poster" />}
        title={head.text}
        {...(head.lang ? { lang: head.lang } : {})}
        sub={
          <>
            {[theme && title.text, headTime(t, locale, event)].filter(Boolean).map((part) => `${part}, `)}
            <b>{placeWords(t, locale, event)}</b>
          </>
        }
      />
      <EventSlab ctx={ctx} event={event} waiting={places.reduce((sum, pool) => sum + pool.waiting, 0)} />
      <EventNotes ctx={ctx} event={event} />
      {summary.text && (
        <div className="wrap section">
          <p className="lead" lang={summary.lang}>
            {summary.text}
          </p>
        </div>
      )}
      <EventGlance ctx={ctx} event={event} />
      {inside && event.state === 'announced' && (
        <EventPlaces {...{ locale, event, waiting }} coming={event.endsAt >= now()} />
      )}
      <LeadingQuestions event={event} locale={locale} />
      <AgendaExcerpt ctx={ctx} event={event} />
      <EventRecordings ctx={ctx} event={event} rows={recordings} />
      <EventReferences event={event} />
    </>
  )
}
