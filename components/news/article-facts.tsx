import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Ctx } from '@/lib/access/context'
import { longDate } from '@/lib/clock'
import { inLanguage } from '@/lib/localized'
import { facetLine, facetsOf } from '@/lib/news/facets'
import { eventOf, readSource } from '@/lib/news/queries'
import { localePath } from '@/lib/paths'
import type { Article } from '@/prisma/generated/client'

type ArticleFact = { key: string; name: string; value: ReactNode }

/** Date, the network's own facets, author's sign, event and source of an article; what is missing is left out. */
export async function articleFacts(ctx: Ctx, article: Article): Promise<ArticleFact[]> {
  const { locale, network } = ctx
  const [t, facets, event] = await Promise.all([
    getTranslations('news.article'),
    facetsOf(ctx),
    eventOf(ctx, article.eventId),
  ])
  const source = readSource(article.source)
  const title = event && inLanguage(event.title, locale)
  const facts: (ArticleFact | null)[] = [
    article.dated && {
      key: 'date',
      name: t('date'),
      value: (
        <time dateTime={article.dated.toISOString().slice(0, 10)}>
          {longDate(locale, 'UTC', article.dated)}
        </time>
      ),
    },
    ...facetLine(facets, article.facets, locale),
    article.author ? { key: 'author', name: t('author'), value: article.author } : null,
    event && {
      key: 'event',
      name: t('event'),
      value: (
        <a href={localePath(locale, `/${network.slug}/events/${event.slug}`)} lang={title?.lang}>
          {title?.text}
        </a>
      ),
    },
    source && {
      key: 'source',
      name: t('source'),
      value: source.url ? (
        <a href={source.url} rel="noopener noreferrer">
          {source.name ?? new URL(source.url).host}
        </a>
      ) : (
        source.name
      ),
    },
  ]
  return facts.filter((fact) => fact !== null)
}
