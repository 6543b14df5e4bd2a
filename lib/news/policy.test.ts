import { expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { aNetwork } from '@/prisma/factories/network'
import { anArticle } from '@/prisma/factories/news'
import { canSeeArticle, visibleArticles } from './policy'

test('the rule and its filter agree for every kind of reader', async () => {
  const { ctx, visitor } = await aNetwork({ role: 'editor' })
  const future = new Date(Date.now() + 86_400_000)
  const all = [
    await anArticle(ctx),
    await anArticle(ctx, { publishedAt: null }),
    await anArticle(ctx, { publishedAt: future }),
  ]
  const steward = (await aNetwork({ role: 'steward' })).ctx.actor
  for (const actor of [ctx.actor, visitor.actor, steward]) {
    const at = now()
    const found = await ctx.db.article.findMany({ where: visibleArticles(actor, at), select: { id: true } })
    const seen = all.filter((article) => canSeeArticle(actor, article, at)).map((article) => article.id)
    expect(found.map((row) => row.id).sort()).toEqual(seen.sort())
  }
})
