import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EventRow } from '@/components/events/event-row'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkAlone } from '@/components/ui/link-alone'
import { Rows } from '@/components/ui/rows'
import { Tabs } from '@/components/ui/tabs'
import { dayIn } from '@/lib/clock'
import { comingEvents, eventCounts, pastEvents, type ReaderEvent } from '@/lib/events/queries'
import { eventKinds } from '@/lib/events/schema'
import { localePath } from '@/lib/paths'
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
  const t = await getTranslations('events')
  const { view, kind: asked } = await searchParams
  const past = view === 'past'
  const kind = eventKinds.find((one) => one === asked)
  const [events, counts] = await Promise.all([
    (past ? pastEvents : comingEvents)(ctx, kind ? { kind } : {}),
    eventCounts(ctx),
  ])
  const href = (wanted: { past: boolean; kind?: string }) => {
    const query = new URLSearchParams({
      ...(wanted.past ? { view: 'past' } : {}),
      ...(wanted.kind ? { kind: wanted.kind } : {}),
    }).toString()
    return localePath(ctx.locale, `/${ctx.network.slug}/events${query ? `?${query}` : ''}`)
  }
  const shown = counts[past ? 'past' : 'coming']
  const kinds = eventKinds.filter((one) => shown.some((event) => event.kind === one))
  const years = [...new Set(events.map(yearOf))]
  return (
    <>
      <FieldBand title={t('title')}>
        <Tabs
          label={t('viewsLabel')}
          tabs={[
            { href: href({ past: false }), label: t('coming'), count: counts.coming.length, current: !past },
            { href: href({ past: true }), label: t('past'), count: counts.past.length, current: past },
          ]}
        />
      </FieldBand>
      {(kinds.length > 1 || kind) && (
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
      {years.map((year) => (
        <Section key={year} title={year}>
          <Rows>
            {events
              .filter((event) => yearOf(event) === year)
              .map((event) => (
                <EventRow key={event.id} ctx={ctx} event={event} />
              ))}
          </Rows>
        </Section>
      ))}
      {events.length === 0 && (
        <Section title={past ? t('past') : t('coming')}>
          {kind ? (
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
      <Section title={t('subscribe')}>
        <p className="measure">{t('subscribeNote')}</p>
        <LinkAlone href={localePath(ctx.locale, `/${ctx.network.slug}/events.ics`)}>events.ics</LinkAlone>
      </Section>
    </>
  )
}
