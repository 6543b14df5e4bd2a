import { getTranslations } from 'next-intl/server'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import { longDate } from '@/lib/clock'
import { visibleEvents } from '@/lib/events/policy'
import { inLanguage } from '@/lib/localized'
import { facetLine, facetsOf } from '@/lib/news/facets'
import { localePath } from '@/lib/paths'
import type { Article } from '@/prisma/generated/client'

const eventOf = (ctx: Ctx, id: string | null) =>
  id
    ? ctx.db.event.findFirst({
        where: { id, AND: [visibleEvents(ctx.actor)] },
        select: { slug: true, title: true },
      })
    : null

/** Date, the network's own facets, author's sign, source and event of an article. */
export async function ArticleFacts({ ctx, article }: { ctx: Ctx; article: Article }) {
  const { locale, network } = ctx
  const [t, facets, event] = await Promise.all([
    getTranslations('news.article'),
    facetsOf(ctx),
    eventOf(ctx, article.eventId),
  ])
  const day = article.dated
  const source = article.source as { name: string | null; url: string | null } | null
  const title = event && inLanguage(event.title, locale)
  return (
    <Facts plain>
      {day && (
        <Fact name={t('date')}>
          <time dateTime={day.toISOString().slice(0, 10)}>{longDate(locale, network.zone, day)}</time>
        </Fact>
      )}
      {facetLine(facets, article.facets, locale).map((facet) => (
        <Fact key={facet.key} name={facet.name}>
          {facet.value}
        </Fact>
      ))}
      {article.author && <Fact name={t('author')}>{article.author}</Fact>}
      {event && title && (
        <Fact name={t('event')}>
          <a href={localePath(locale, `/${network.slug}/events/${event.slug}`)} lang={title.lang}>
            {title.text}
          </a>
        </Fact>
      )}
      {source && (
        <Fact name={t('source')}>
          {source.url ? (
            <a href={source.url} rel="noopener noreferrer">
              {source.name ?? new URL(source.url).host}
            </a>
          ) : (
            source.name
          )}
        </Fact>
      )}
    </Facts>
  )
}
