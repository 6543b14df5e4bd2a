import { Fact, Facts } from '@/components/ui/facts'
import { Prose } from '@/components/ui/prose'
import type { Ctx } from '@/lib/access/context'
import { inLanguage } from '@/lib/localized'
import { renderMarkdown } from '@/lib/markdown'
import type { Article } from '@/prisma/generated/client'
import { articleFacts } from './article-facts'
import { ArticleImage } from './article-image'

/** An article for those of the office who may read but not write. */
export async function ArticleReading({ ctx, article }: { ctx: Ctx; article: Article }) {
  const teaser = inLanguage(article.teaser, ctx.locale)
  const body = inLanguage(article.body, ctx.locale)
  const facts = await articleFacts(ctx, article)
  return (
    <>
      <p className="lead measure" lang={teaser.lang}>
        {teaser.text}
      </p>
      <Facts plain>
        {facts.map((fact) => (
          <Fact key={fact.key} name={fact.name}>
            {fact.value}
          </Fact>
        ))}
      </Facts>
      <ArticleImage ctx={ctx} article={article} />
      <Prose html={renderMarkdown(body.text)} {...(body.lang ? { lang: body.lang } : {})} />
    </>
  )
}
