import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EventFacts } from '@/components/agenda/agenda-facts'
import { DeskLink } from '@/components/delegates/desk-link'
import { AgendaExcerpt } from '@/components/events/agenda-excerpt'
import { EventFigure } from '@/components/events/event-figure'
import { EventGlance } from '@/components/events/event-glance'
import { EventRecordings, EventReferences, LeadingQuestions } from '@/components/events/event-more'
import { EventNotes } from '@/components/events/event-notes'
import { EventPlaces } from '@/components/events/event-places'
import { eventRule } from '@/components/events/event-rule'
import { EventSeries } from '@/components/events/event-series'
import { EventSlab } from '@/components/events/event-slab'
import { headTime, placeWords } from '@/components/events/event-words'
import { FieldBand } from '@/components/layout/field-band'
import { Crumbs } from '@/components/ui/crumbs'
import { now } from '@/lib/clock'
import { partnersOf } from '@/lib/events/partners/queries'
import { canSeeInside } from '@/lib/events/policy'
import { eventBySlug } from '@/lib/events/queries'
import { recordingsOf } from '@/lib/events/recordings/queries'
import { seriesOf } from '@/lib/events/series/queries'
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
  const [places, recordings, series, partners, rule] = await Promise.all([
    placesOf(ctx, event.id, event.claims?.partner?.partnerId ?? null),
    recordingsOf(ctx, event),
    seriesOf(ctx, event),
    event.partners.length > 0 ? partnersOf(ctx, event.id) : [],
    eventRule(ctx, event),
  ])
  const counts = new Map(places.map((pool) => [pool.poolId, pool]))
  const main = event.parts.find((part) => part.pools.length > 0)
  const inMain = places.filter((pool) => pool.partId === main?.id)
  const sum = (of: 'free' | 'waiting') => inMain.reduce((all, pool) => all + pool[of], 0)
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
      <EventSlab {...{ ctx, event, rule }} free={sum('free')} waiting={sum('waiting')} />
      <DeskLink ctx={ctx} event={event} />
      <EventNotes ctx={ctx} event={event} />
      {summary.text && (
        <div className="wrap section">
          <p className="lead" lang={summary.lang}>
            {summary.text}
          </p>
        </div>
      )}
      <EventGlance {...{ ctx, event, series, partners, rule }} />
      {inside && event.state === 'announced' && (
        <EventPlaces {...{ locale, event, places: counts }} coming={event.endsAt >= now()} />
      )}
      <LeadingQuestions event={event} locale={locale} />
      <AgendaExcerpt ctx={ctx} event={event} />
      <EventRecordings ctx={ctx} event={event} rows={recordings} />
      <EventReferences event={event} />
      {series && <EventSeries {...{ ctx, series }} />}
      <EventFacts ctx={ctx} event={event} />
    </>
  )
}
