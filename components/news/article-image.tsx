import { getTranslations } from 'next-intl/server'
import type { Ctx } from '@/lib/access/context'
import { inLanguage } from '@/lib/localized'
import type { Article } from '@/prisma/generated/client'

/** The picture with words for it and its credit; sized, so that nothing jumps. */
export async function ArticleImage({ ctx, article }: { ctx: Ctx; article: Article }) {
  if (!article.imageId) return null
  const [t, file] = await Promise.all([
    getTranslations('news.article'),
    ctx.db.file.findFirst({
      where: { id: article.imageId },
      select: { id: true, width: true, height: true },
    }),
  ])
  if (!file) return null
  const alt = inLanguage(article.imageAlt, ctx.locale)
  return (
    <figure className="article-image">
      {/* biome-ignore lint/performance/noImgElement: encoded at upload, served by our own door to those who may see it */}
      <img
        src={`/files/${file.id}`}
        alt={alt.text}
        lang={alt.lang}
        width={file.width ?? undefined}
        height={file.height ?? undefined}
      />
      {article.imageCredit && (
        <figcaption className="small muted">{t('credit', { credit: article.imageCredit })}</figcaption>
      )}
    </figure>
  )
}
