import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { readStored } from '@/lib/files/store'
import { aNetwork } from '@/prisma/factories/network'
import { anArticle } from '@/prisma/factories/news'
import { publishArticle, saveArticle, takeBackArticle } from './commands'
import { articleBySlug, renamedArticle } from './queries'
import { articleInput } from './schema'

const words = { title: { de: 'Frühjahrskonferenz 2024' }, teaser: { de: 't' }, body: { de: 'b' } }
const input = (more: object = {}) => articleInput.parse({ ...words, ...more })
const picture = async (format: 'png' | 'jpeg' = 'png') => {
  const image = sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#f3d427' } })
  return new File([new Uint8Array(await image.toFormat(format).toBuffer())], 'bild.png')
}

let ctx: Ctx
let visitor: Ctx
beforeEach(async () => {
  const made = await aNetwork({ role: 'editor' })
  ctx = made.ctx
  visitor = made.visitor
})
const article = (id: string) => ctx.db.article.findFirstOrThrow({ where: { id } })

describe('writing', () => {
  test('makes a draft that only the newsroom sees; its address comes from the title', async () => {
    const id = await saveArticle(ctx, input())
    expect(await article(id)).toMatchObject({ slug: 'fruehjahrskonferenz-2024', publishedAt: null })
    expect(await articleBySlug(ctx, 'fruehjahrskonferenz-2024')).not.toBeNull()
    expect(await articleBySlug(visitor, 'fruehjahrskonferenz-2024')).toBeNull()
    const second = await saveArticle(ctx, input())
    expect((await article(second)).slug).toBe('fruehjahrskonferenz-2024-2')
  })

  test('refuses what somebody else saved over', async () => {
    const id = await saveArticle(ctx, input())
    await saveArticle(ctx, input({ id, version: 0, title: { de: 'Eins' } }))
    await expect(saveArticle(ctx, input({ id, version: 0, title: { de: 'Zwei' } }))).rejects.toMatchObject({
      code: 'Conflict',
    })
    expect((await article(id)).title).toEqual({ de: 'Eins' })
  })

  test('leaves out what the form must not decide', async () => {
    const id = await saveArticle(
      ctx,
      input({ publishedAt: '2020-01-01', networkId: visitor.network.id, facets: { role: 'admin' } }),
    )
    expect(await article(id)).toMatchObject({ publishedAt: null, facets: {} })
  })

  test('every change stands in the audit log with before and after', async () => {
    const id = await saveArticle(ctx, input())
    await saveArticle(ctx, input({ id, title: { de: 'Neu' } }))
    const rows = await ctx.db.audit.findMany({ where: { recordId: id }, orderBy: { at: 'asc' } })
    expect(rows.map((row) => [row.action, row.area])).toEqual([
      ['news.write', 'news'],
      ['news.change', 'news'],
    ])
    expect(rows[1]?.before).toMatchObject({ title: words.title })
    expect(rows[1]?.after).toMatchObject({ title: { de: 'Neu' } })
  })
})

describe('a picture', () => {
  test('is encoded anew, and never without words for it', async () => {
    await expect(saveArticle(ctx, input({ image: await picture() }))).rejects.toMatchObject({
      fields: { 'imageAlt.de': 'imageAlt' },
    })
    const id = await saveArticle(ctx, input({ image: await picture('jpeg'), imageAlt: { de: 'Gelb' } }))
    const { imageId } = await article(id)
    const file = await ctx.db.file.findFirstOrThrow({ where: { id: imageId ?? '' } })
    expect(file).toMatchObject({
      mime: 'image/webp',
      width: 1600,
      height: 800,
      ownerKind: 'article',
      ownerId: id,
    })
    const bytes = await readStored(ctx.network.id, file.id)
    expect((await sharp(bytes ?? Buffer.alloc(0)).metadata()).format).toBe('webp')
  })

  test('is what its bytes say: script in a picture’s clothes is refused', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    for (const bytes of [svg, '<html>', '', 'x'.repeat(100)].filter(Boolean))
      await expect(
        saveArticle(
          ctx,
          input({ image: new File([bytes], 'x.png', { type: 'image/png' }), imageAlt: { de: 'x' } }),
        ),
      ).rejects.toMatchObject({ reason: 'files.notAnImage' })
    const large = new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'x.png')
    await expect(saveArticle(ctx, input({ image: large, imageAlt: { de: 'x' } }))).rejects.toMatchObject({
      reason: 'files.imageTooLarge',
    })
  })

  test('is gone, bytes and all, once it is replaced or removed', async () => {
    const id = await saveArticle(ctx, input({ image: await picture(), imageAlt: { de: 'Gelb' } }))
    const first = (await article(id)).imageId ?? ''
    await saveArticle(ctx, input({ id, version: 0, removeImage: 'on' }))
    expect(await article(id)).toMatchObject({ imageId: null, imageAlt: null })
    expect(await ctx.db.file.count({ where: { id: first } })).toBe(0)
    expect(await readStored(ctx.network.id, first)).toBeNull()
  })
})

describe('publishing', () => {
  test('shows it to everybody, with today’s date if it has none; taking back hides it', async () => {
    const id = await saveArticle(ctx, input())
    await publishArticle(ctx, { id, version: 0 })
    const { slug, dated } = await article(id)
    expect(dated).not.toBeNull()
    expect(await articleBySlug(visitor, slug)).not.toBeNull()
    await takeBackArticle(ctx, { id, version: 1 })
    expect(await articleBySlug(visitor, slug)).toBeNull()
  })

  test('a renamed one is found by its old address, a renamed draft is not', async () => {
    const published = await anArticle(ctx, { slug: 'alt' })
    await saveArticle(ctx, input({ id: published.id, slug: 'neu' }))
    expect(await renamedArticle(visitor, 'alt')).toBe('neu')
    const draft = await anArticle(ctx, { slug: 'entwurf', publishedAt: null })
    await saveArticle(ctx, input({ id: draft.id, slug: 'entwurf-neu' }))
    expect(await renamedArticle(ctx, 'entwurf')).toBeNull()
    await expect(saveArticle(ctx, input({ id: draft.id, version: 1, slug: 'neu' }))).rejects.toMatchObject({
      reason: 'news.slugTaken',
    })
  })
})

test('only the newsroom writes; another network’s article does not exist', async () => {
  const { id } = await anArticle(ctx)
  for (const role of ['board', 'auditor', 'events', 'membership', 'steward'] as const) {
    const { ctx: reader } = await aNetwork({ role })
    await expect(saveArticle(reader, input())).rejects.toMatchObject({ code: 'Forbidden' })
    await expect(publishArticle(reader, { id, version: 0 })).rejects.toMatchObject({ code: 'Forbidden' })
  }
  const elsewhere = (await aNetwork({ role: 'admin' })).ctx
  await expect(saveArticle(elsewhere, input({ id }))).rejects.toMatchObject({ code: 'NotFound' })
  await expect(takeBackArticle(elsewhere, { id, version: 0 })).rejects.toMatchObject({ code: 'NotFound' })
})
