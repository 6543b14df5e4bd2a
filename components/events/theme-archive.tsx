import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { EmptyState } from '@/components/ui/empty-state'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import type { ReaderEvent } from '@/lib/events/queries'
import { questionsOf } from '@/lib/events/schema'
import { inLanguage, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { EventFigure } from './event-figure'

type Props = {
  ctx: Ctx
  events: readonly ReaderEvent[]
  series: readonly { id: string; name: unknown }[]
}

/** Under what an event stood: its theme, or questions that it asked. */
const hasTheme = ({ theme, questions }: ReaderEvent) =>
  words(theme, 'de') !== '' || questionsOf(questions).length > 0

/** What past conferences were about: theme, guiding questions and keywords, series by series, the latest first. */
export async function ThemeArchive({ ctx, events, series }: Props) {
  const t = await getTranslations('events.themes')
  const themed = events.filter(hasTheme)
  const groups = [
    ...series.map((one) => ({ id: one.id, name: words(one.name, ctx.locale) })),
    { id: null, name: t('others') },
  ]
  if (themed.length === 0)
    return (
      <Section title={t('tab')}>
        <EmptyState title={t('noneTitle')} text={t('noneText')} />
      </Section>
    )
  return groups.map(({ id, name }) => {
    const own = themed.filter((event) => event.seriesId === id || (id === null && !isIn(series, event)))
    if (own.length === 0) return null
    return (
      <Section key={id ?? 'others'} title={name}>
        <Rows>
          {own.map((event) => (
            <ThemeRow key={event.id} ctx={ctx} event={event} />
          ))}
        </Rows>
      </Section>
    )
  })
}

const isIn = (series: Props['series'], { seriesId }: ReaderEvent) => series.some((one) => one.id === seriesId)

function ThemeRow({ ctx, event }: { ctx: Ctx; event: ReaderEvent }) {
  const { locale, network } = ctx
  const title = inLanguage(event.title, locale)
  const theme = inLanguage(event.theme, locale)
  const shown = theme.text ? theme : title
  const questions = questionsOf(event.questions).map((question) => inLanguage(question, locale))
  return (
    <Row
      figure={<EventFigure event={event} locale={locale} size="l" />}
      title={shown.text}
      {...(shown.lang ? { lang: shown.lang } : {})}
      href={localePath(locale, `/${network.slug}/events/${event.slug}`)}
      text={theme.text ? title.text : undefined}
    >
      {questions.length > 0 && (
        <ul className="theme-questions">
          {questions.map(({ text, lang }) => (
            <li key={text} lang={lang}>
              {text}
            </li>
          ))}
        </ul>
      )}
      {event.keywords.length > 0 && <p className="row-text">{event.keywords.join(' · ')}</p>}
    </Row>
  )
}
