import { type Actor, can } from '@/lib/access/context'
import type { Prisma } from '@/prisma/generated/client'

/** Published articles are everybody's; drafts are the newsroom's. */
export const canSeeArticle = (actor: Actor, article: { publishedAt: Date | null }, now: Date) =>
  isPublished(article, now) || can(actor, 'news.read')

/** The same as `canSeeArticle`, as a filter. */
export const visibleArticles = (actor: Actor, now: Date): Prisma.ArticleWhereInput =>
  can(actor, 'news.read') ? {} : publishedOn(now)

export const isPublished = ({ publishedAt }: { publishedAt: Date | null }, now: Date) =>
  publishedAt !== null && publishedAt <= now

/** The same as `isPublished`, as a filter: what stands in lists and feeds, whoever looks. */
export const publishedOn = (now: Date): Prisma.ArticleWhereInput => ({ publishedAt: { lte: now } })
