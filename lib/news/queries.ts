import * as z from 'zod'
import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { visibleEvents } from '@/lib/events/policy'
import { isId } from '@/lib/ids'
import { slugPattern } from '@/lib/networks/slug'
import type { Prisma } from '@/prisma/generated/client'
import type { ArticleFacets } from './facets'
import { canSeeArticle, publishedOn, visibleArticles } from './policy'

/** What a line in a list shows. */
const line = {
  id: true,
  slug: true,
  title: true,
  teaser: true,
  facets: true,
  dated: true,
  publishedAt: true,
} as const satisfies Prisma.ArticleSelect

export type ArticleLine = Prisma.ArticleGetPayload<{ select: typeof line }>

/** Newest first by the day that the article bears; undated ones (their source names no day) come last. */
const newestFirst = [
  { dated: { sort: 'desc', nulls: 'last' } },
  { publishedAt: 'desc' },
] as const satisfies Prisma.ArticleOrderByWithRelationInput[]

const holding = (facets: ArticleFacets): Prisma.ArticleWhereInput => ({
  AND: Object.entries(facets).map(([key, value]) => ({ facets: { path: [key], equals: value } })),
})

/** Published articles, newest first, with the number of all that fit. `facets` holds only known ones (knownFacets). */
export async function listArticles(
  ctx: Ctx,
  { facets = {}, page = 1, size = 20 }: { facets?: ArticleFacets; page?: number; size?: number } = {},
) {
  const where = { ...publishedOn(now()), ...holding(facets) }
  const [total, articles] = await Promise.all([
    ctx.db.article.count({ where }),
    ctx.db.article.findMany({
      where,
      select: line,
      orderBy: [...newestFirst],
      take: size,
      skip: (page - 1) * size,
    }),
  ])
  return { total, articles }
}

/** The newest published articles: home. */
export const latestArticles = async (ctx: Ctx, size = 3) => (await listArticles(ctx, { size })).articles

/** One article that this reader may see, or null. */
export async function articleBySlug(ctx: Ctx, slug: string) {
  if (!slugPattern.test(slug)) return null
  const article = await ctx.db.article.findFirst({ where: { slug } })
  return article && canSeeArticle(ctx.actor, article, now()) ? article : null
}

/** The present slug of a renamed article that this reader may see, or null. */
export async function renamedArticle(ctx: Ctx, slug: string): Promise<string | null> {
  if (!slugPattern.test(slug)) return null
  const past = await ctx.db.slugHistory.findFirst({ where: { kind: 'article', slug } })
  const article = past && (await ctx.db.article.findFirst({ where: { id: past.recordId } }))
  return article && canSeeArticle(ctx.actor, article, now()) ? article.slug : null
}

/** For the newsroom: all articles, drafts first, then the newest. `state` and `q` narrow them. */
export function newsroom(ctx: Ctx, { state, q }: { state?: 'draft' | 'published'; q?: string }) {
  return ctx.db.article.findMany({
    where: {
      ...(state ? { publishedAt: state === 'draft' ? null : { not: null } } : {}),
      ...(q ? { title: { path: ['de'], string_contains: q, mode: 'insensitive' as const } } : {}),
    },
    select: { ...line, author: true, updatedAt: true, version: true },
    orderBy: [{ publishedAt: { sort: 'desc', nulls: 'first' } }, { dated: 'desc' }, { updatedAt: 'desc' }],
    take: 500,
  })
}

/** How many drafts and published articles there are. */
export async function countArticles(ctx: Ctx) {
  const [all, draft] = await Promise.all([
    ctx.db.article.count(),
    ctx.db.article.count({ where: { publishedAt: null } }),
  ])
  return { all, draft, published: all - draft }
}

/** One article for the newsroom, or null. */
export const articleById = async (ctx: Ctx, id: string) =>
  isId(id) ? ctx.db.article.findFirst({ where: { id } }) : null

/** Events that an article can be about, newest first. */
export const eventChoices = (ctx: Ctx) =>
  ctx.db.event.findMany({
    where: { state: { not: 'draft' } },
    select: { id: true, title: true, startsAt: true },
    orderBy: { startsAt: 'desc' },
    take: 200,
  })

/** The article that shows this picture, if the reader may see it. */
export const articleWithImage = (ctx: Ctx, imageId: string) =>
  ctx.db.article.findFirst({
    where: { imageId, ...visibleArticles(ctx.actor, now()) },
    select: { publishedAt: true },
  })

/** The event that an article is about, if the reader may see it. */
export const eventOf = async (ctx: Ctx, id: string | null) =>
  id
    ? ctx.db.event.findFirst({
        where: { id, AND: [visibleEvents(ctx.actor)] },
        select: { slug: true, title: true },
      })
    : null

const source = z
  .object({
    name: z.string().nullish(),
    url: z
      .url({ protocol: /^https?$/ })
      .nullish()
      .catch(null),
  })
  .nullable()
  .catch(null)

/** Article.source as stored: where a retold article stands; null when nothing is said. */
export function readSource(stored: unknown) {
  const read = source.parse(stored)
  return read?.name || read?.url ? { name: read.name ?? null, url: read.url ?? null } : null
}
