import { DateFigure } from '@/components/ui/date-figure'
import type { Ctx } from '@/lib/access/context'
import { longDate, monthShort } from '@/lib/clock'
import type { Article } from '@/prisma/generated/client'
import { articleFacts } from './article-facts'

/** Left of an article: the day it bears as a figure, then how it is filed, in the network's own words. */
export async function ArticleSide({ ctx, article }: { ctx: Ctx; article: Article }) {
  const { locale } = ctx
  const { dated } = article
  const facts = await articleFacts(ctx, article)
  return (
    <div className="section-head article-side">
      {dated && (
        <DateFigure
          day={dated.getUTCDate()}
          month={monthShort(locale, 'UTC', dated)}
          iso={dated.toISOString().slice(0, 10)}
          label={longDate(locale, 'UTC', dated)}
          size="l"
        />
      )}
      <dl>
        {facts.map((fact) => (
          <div key={fact.key}>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
