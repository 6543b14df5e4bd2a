import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { LinkAlone } from '@/components/ui/link-alone'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import type { SeriesOfEvent } from '@/lib/events/series/queries'
import { inLanguage } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { EventFigure } from './event-figure'
import { placeWords } from './event-words'

/** Which series an event belongs to, and what took place in it before. */
export async function EventSeries({ ctx, series }: { ctx: Ctx; series: SeriesOfEvent }) {
  const [t, events] = await Promise.all([getTranslations('series'), getTranslations('events')])
  const { locale, network } = ctx
  if (series.past.length === 0) return null
  const name = inLanguage(series.name, locale)
  const summary = inLanguage(series.summary, locale)
  return (
    <Section
      title={t('past')}
      lead={
        summary.text ? (
          <span lang={summary.lang}>{summary.text}</span>
        ) : (
          <span lang={name.lang}>{name.text}</span>
        )
      }
    >
      <Rows
        more={
          <LinkAlone href={localePath(locale, `/${network.slug}/events?view=past&series=${series.slug}`)}>
            {t('all')}
          </LinkAlone>
        }
      >
        {series.past.map((event) => {
          const title = inLanguage(event.theme ?? event.title, locale)
          return (
            <Row
              key={event.id}
              figure={<EventFigure event={event} locale={locale} size="l" />}
              title={title.text}
              {...(title.lang ? { lang: title.lang } : {})}
              href={localePath(locale, `/${network.slug}/events/${event.slug}`)}
              text={placeWords(events, locale, event)}
            />
          )
        })}
      </Rows>
    </Section>
  )
}
