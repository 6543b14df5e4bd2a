import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { dateColumn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { conflict, invalid, notFound } from '@/lib/errors'
import { dropFile, forgetBytes, storeImage } from '@/lib/files/store'
import { newId } from '@/lib/ids'
import { asLocalized } from '@/lib/localized'
import { renderMarkdown } from '@/lib/markdown'
import { type Article, Prisma } from '@/prisma/generated/client'
import { facetsOf, knownFacets } from './facets'
import type { ArticleInput, ArticleRef, PreviewInput } from './schema'
import { slugFor } from './slugs'
import { nameWithdrawnSince } from './withdrawn'

/** What the audit log keeps of an article. */
const shown = (article: Article) => ({
  title: article.title,
  teaser: article.teaser,
  body: article.body,
  facets: article.facets,
  slug: article.slug,
  dated: article.dated,
  author: article.author,
  source: article.source,
  imageAlt: article.imageAlt,
  publishedAt: article.publishedAt,
})

const note = (tx: Tx, ctx: Ctx, verb: string, before: Article | null, after: Article) =>
  audit(tx, ctx, {
    action: `news.${verb}`,
    area: 'news',
    record: { kind: 'article', id: after.id, name: asLocalized(after.title).de },
    before: before && shown(before),
    after: shown(after),
  })

const load = async (tx: Tx, id: string) => {
  const article = await tx.article.findFirst({ where: { id } })
  if (!article) throw notFound()
  return article
}

const orNull = (value: object | null) => value ?? Prisma.DbNull

/** The picture after saving: a new one, the old one, or none. A picture without words for it is refused. */
async function pictureOf(tx: Tx, ctx: Ctx, id: string, before: Article | null, input: ArticleInput) {
  const keeps = before?.imageId && !input.removeImage && !input.image
  if ((input.image || keeps) && !input.imageAlt) throw invalid('news.imageAlt', { 'imageAlt.de': 'imageAlt' })
  if (before?.imageId && !keeps) await dropFile(tx, before.imageId)
  if (input.image) return storeImage(tx, ctx, { kind: 'article', id }, input.image)
  return keeps ? before.imageId : null
}

/**
 * Writes an article: a new draft, or the changed text of one that exists. Throws Conflict when somebody else saved since
 * `version` was read. Answers its id.
 */
export async function saveArticle(ctx: Ctx, input: ArticleInput): Promise<string> {
  authorize(ctx, 'news.write')
  const facets = knownFacets(await facetsOf(ctx), input.facets)
  const id = input.id ?? newId()
  const old = await ctx.db.$transaction(async (tx) => {
    const before = input.id ? await load(tx, input.id) : null
    if (before && before.version !== input.version) throw conflict()
    if (input.eventId && !(await tx.event.findFirst({ where: { id: input.eventId } }))) throw notFound()
    const imageId = await pictureOf(tx, ctx, id, before, input)
    const data = {
      slug: await slugFor(tx, ctx, { id, before, wished: input.slug, title: input.title.de }),
      eventId: input.eventId,
      title: input.title,
      teaser: input.teaser,
      body: input.body,
      facets,
      author: input.author,
      source: orNull(input.source.name || input.source.url ? input.source : null),
      imageId,
      imageAlt: orNull(imageId ? input.imageAlt : null),
      imageCredit: imageId ? input.imageCredit : null,
      dated: input.dated ?? (before?.publishedAt ? before.dated : null),
    }
    if (!before) {
      await note(
        tx,
        ctx,
        'write',
        null,
        await tx.article.create({ data: { id, networkId: ctx.network.id, ...data } }),
      )
      return null
    }
    const { count } = await tx.article.updateMany({
      where: { id, version: input.version },
      data: { ...data, version: { increment: 1 } },
    })
    if (count === 0) throw conflict()
    await note(tx, ctx, 'change', before, await load(tx, id))
    return before.imageId !== imageId ? before.imageId : null
  })
  if (old) await forgetBytes(ctx.network.id, old)
  return id
}

const setPublished =
  (verb: string, published: boolean) =>
  async (ctx: Ctx, { id, version }: ArticleRef): Promise<string> => {
    authorize(ctx, 'news.write')
    await ctx.db.$transaction(async (tx) => {
      const before = await load(tx, id)
      if ((before.publishedAt !== null) === published) return
      const unchecked = await nameWithdrawnSince(tx, before)
      if (published && unchecked) throw invalid('news.nameWithdrawn')
      const { count } = await tx.article.updateMany({
        where: { id, version },
        data: {
          publishedAt: published ? now() : null,
          ...(published && !before.dated ? { dated: dateColumn(ctx.network.zone, now()) } : {}),
          version: { increment: 1 },
          // Taking it back is no second look at the text.
          ...(unchecked ? { updatedAt: before.updatedAt } : {}),
        },
      })
      if (count === 0) throw conflict()
      await note(tx, ctx, verb, before, await load(tx, id))
    })
    return id
  }

/** From now on everybody can read it; without a date of its own it bears today's. */
export const publishArticle = setPublished('publish', true)
/** It is a draft again and gone from site and feed. */
export const takeBackArticle = setPublished('take-back', false)

/** What is typed so far, as the page will show it. Nothing is saved. */
export async function previewArticle(ctx: Ctx, { body }: PreviewInput): Promise<{ de: string; en: string }> {
  authorize(ctx, 'news.write')
  return { de: renderMarkdown(body.de), en: renderMarkdown(body.en) }
}
