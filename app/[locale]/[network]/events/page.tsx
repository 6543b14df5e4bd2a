import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EventRow } from '@/components/events/event-row'
import { JointRow } from '@/components/events/joint-row'
import { ThemeArchive } from '@/components/events/theme-archive'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkAlone } from '@/components/ui/link-alone'
import { Rows } from '@/components/ui/rows'
import { Tabs } from '@/components/ui/tabs'
import { dayIn } from '@/lib/clock'
import { jointElsewhere } from '@/lib/events/partners/queries'
import { comingEvents, eventCounts, pastEvents, type ReaderEvent } from '@/lib/events/queries'
import { eventKinds } from '@/lib/events/schema'
import { publicSeries } from '@/lib/events/series/queries'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { freePlaces } from '@/lib/registrations/places/lists'
import { siteContext } from '../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('events'))('title') }
}

const yearOf = (event: ReaderEvent) => dayIn(event.zone, event.startsAt).slice(0, 4)

export default async function EventsPage({ params, searchParams }: Props) {
  const ctx = await siteContext(params)
  const [t, s] = await Promise.all([getTranslations('events'), getTranslations('series')])
  const { view, kind: asked, series: wanted } = await searchParams
  const themes = view === 'themes'
  const past = view === 'past' || themes
  const kind = eventKinds.find((one) => one === asked)
  const allSeries = await publicSeries(ctx)
  const series = allSeries.find((one) => one.slug === wanted)
  const [events, counts, joint] = await Promise.all([
    (past ? pastEvents : comingEvents)(ctx, {
      ...(kind ? { kind } : {}),
      ...(series ? { seriesId: series.id } : {}),
    }),
    eventCounts(ctx),
    past || kind || series ? [] : jointElsewhere(ctx),
  ])
  const places = await freePlaces(ctx, events)
  const href = (to: { past: boolean; themes?: boolean; kind?: string; series?: string | undefined }) => {
    const query = new URLSearchParams({
      ...(to.themes ? { view: 'themes' } : to.past ? { view: 'past' } : {}),
      ...(to.kind ? { kind: to.kind } : {}),
      ...(to.series ? { series: to.series } : {}),
    }).toString()
    return localePath(ctx.locale, `/${ctx.network.slug}/events${query ? `?${query}` : ''}`)
  }
  const [coming, over] = [counts.coming, counts.past].map((rows) =>
    series ? rows.filter((event) => event.seriesId === series.id) : rows,
  ) as [typeof counts.coming, typeof counts.past]
  const shown = counts[past ? 'past' : 'coming']
  const kinds = eventKinds.filter((one) => shown.some((event) => event.kind === one))
  const years = [...new Set(events.map(yearOf))]
  return (
    <>
      <FieldBand title={t('title')}>
        <Tabs
          label={t('viewsLabel')}
          tabs={[
            {
              href: href({ past: false, series: series?.slug }),
              label: t('coming'),
              count: coming.length,
              current: !past,
            },
            {
              href: href({ past: true, series: series?.slug }),
              label: t('past'),
              count: over.length,
              current: past && !themes,
            },
            {
              href: href({ past: true, themes: true, series: series?.slug }),
              label: t('themes.tab'),
              current: themes,
            },
          ]}
        />
      </FieldBand>
      {allSeries.length > 0 && (
        <div className="wrap events-kinds">
          <Tabs
            label={s('filterLabel')}
            tabs={[
              { href: href({ past, themes }), label: s('allSeries'), current: !series && !kind },
              ...allSeries.map((one) => ({
                href: href({ past, themes, series: one.slug }),
                label: words(one.name, ctx.locale),
                current: one.id === series?.id,
              })),
            ]}
          />
        </div>
      )}
      {!themes && !series && (kinds.length > 1 || kind) && (
        <div className="wrap events-kinds">
          <Tabs
            label={t('kindsLabel')}
            tabs={[
              { href: href({ past }), label: t('allKinds'), current: !kind },
              ...kinds.map((one) => ({
                href: href({ past, kind: one }),
                label: t(`kinds.${one}`),
                current: one === kind,
              })),
            ]}
          />
        </div>
      )}
      {themes && <ThemeArchive ctx={ctx} events={events} series={series ? [series] : allSeries} />}
      {(themes ? [] : years).map((year) => (
        <Section key={year} title={year}>
          <Rows>
            {events
              .filter((event) => yearOf(event) === year)
              .map((event) => (
                <EventRow key={event.id} ctx={ctx} event={event} places={places} />
              ))}
          </Rows>
        </Section>
      ))}
      {!themes && events.length === 0 && (
        <Section title={past ? t('past') : t('coming')}>
          {series ? (
            <EmptyState
              title={t('none.seriesTitle')}
              text={t('none.seriesText')}
              action={<a href={href({ past })}>{t('none.seriesAction')}</a>}
            />
          ) : kind ? (
            <EmptyState
              title={t('none.kindTitle')}
              text={t('none.kindText')}
              action={<a href={href({ past })}>{t('none.kindAction')}</a>}
            />
          ) : (
            <EmptyState
              title={t(past ? 'none.pastTitle' : 'none.comingTitle')}
              text={t(past ? 'none.pastText' : 'none.comingText')}
              action={
                <ButtonLink href={localePath(ctx.locale, `/${ctx.network.slug}/newsletter`)}>
                  {t('none.newsletter')}
                </ButtonLink>
              }
            />
          )}
        </Section>
      )}
      {joint.length > 0 && (
        <Section title={t('joint.title')} lead={t('joint.text')}>
          <Rows>
            {joint.map((event) => (
              <JointRow key={event.id} ctx={ctx} event={event} />
            ))}
          </Rows>
        </Section>
      )}
      <Section title={t('subscribe')}>
        <p className="measure">{t('subscribeNote')}</p>
        <LinkAlone href={localePath(ctx.locale, `/${ctx.network.slug}/events.ics`)}>events.ics</LinkAlone>
      </Section>
    </>
  )
}
