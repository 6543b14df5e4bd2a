import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { inLanguage } from '@/lib/localized'
import { type Facet, facetLine } from '@/lib/news/facets'
import type { ArticleLine } from '@/lib/news/queries'
import { localePath } from '@/lib/paths'

type Props = {
  ctx: Ctx
  articles: ArticleLine[]
  facets: Facet[]
  /** The heading's level: below the section's title, or directly below the page's. */
  level?: 2 | 3
  more?: React.ReactNode
}

/** Articles as lines: left date and facets, right title and teaser. */
export function ArticleRows({ ctx, articles, facets, level = 3, more }: Props) {
  const { locale, network } = ctx
  return (
    <Rows more={more}>
      {articles.map((article) => {
        const title = inLanguage(article.title, locale)
        const teaser = inLanguage(article.teaser, locale)
        const day = article.dated
        const line = facetLine(facets, article.facets, locale)
        return (
          <Row
            key={article.id}
            level={level}
            label={[
              day && (
                <time key="day" dateTime={day.toISOString().slice(0, 10)}>
                  {shortDate(locale, 'UTC', day)}
                </time>
              ),
              line.map((facet) => facet.value).join(', '),
            ]}
            title={title.text}
            lang={title.lang}
            href={localePath(locale, `/${network.slug}/news/${article.slug}`)}
            text={<span lang={teaser.lang}>{teaser.text}</span>}
          />
        )
      })}
    </Rows>
  )
}
