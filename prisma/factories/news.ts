import type { Ctx } from '@/lib/access/context'
import { unique } from './network'

type Wishes = {
  title?: string
  slug?: string
  facets?: Record<string, string>
  /** Published in 2024 unless told otherwise. */
  publishedAt?: Date | null
  dated?: Date | null
  imageId?: string
}

/** An article of the context's network; published unless told otherwise. */
export const anArticle = (ctx: Ctx, wishes: Wishes = {}) =>
  ctx.db.article.create({
    data: {
      networkId: ctx.network.id,
      slug: wishes.slug ?? unique('meldung'),
      title: { de: wishes.title ?? 'Eine Meldung' },
      teaser: { de: 'Was darin steht.' },
      body: { de: 'Ein Absatz.' },
      facets: wishes.facets ?? {},
      publishedAt: wishes.publishedAt === undefined ? new Date('2024-04-18T08:00:00Z') : wishes.publishedAt,
      dated: wishes.dated ?? null,
      imageId: wishes.imageId ?? null,
    },
  })
