import { expect, it } from 'vitest'
import { releaseAgenda } from '@/lib/agenda/commands'
import { anAgenda, aPlan } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { anArticle } from '@/prisma/factories/news'
import { draftReview } from './commands'
import { reviewState } from './queries'

it('names an article about the event that is published, and can still be drafted', async () => {
  const { ctx } = await aNetwork({ role: 'admin' })
  const past = { startsAt: new Date('2024-04-16T08:00:00Z'), endsAt: new Date('2024-04-16T10:50:00Z') }
  const { event } = await anAgenda(ctx, aPlan(), past)
  await releaseAgenda(ctx, event.id, { name: 'Fassung 1', note: null })
  expect(await reviewState(ctx, event.id)).toMatchObject({ state: 'open', there: null })
  const about = async (publishedAt: Date | null) => {
    const article = await anArticle(ctx, { title: 'Ein Bericht', publishedAt })
    await ctx.db.article.updateMany({ where: { id: article.id }, data: { eventId: event.id } })
    return article
  }
  await about(null)
  expect(await reviewState(ctx, event.id)).toMatchObject({ there: null })
  const { slug } = await about(new Date('2024-04-18T08:00:00Z'))
  expect(await reviewState(ctx, event.id)).toMatchObject({ there: { slug, title: { de: 'Ein Bericht' } } })
  const made = await draftReview(ctx, { event: event.id })
  expect(await reviewState(ctx, event.id)).toEqual({ state: 'made', article: made })
})
