import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { invalid, notFound } from '@/lib/errors'
import { idFrom } from '@/lib/ids'
import { slugFor } from '../slugs'
import { reviewDraft } from './draft'
import { reviewEvent, reviewFacts } from './facts'
import type { ReviewInput } from './schema'

/** The article that a review of an event is drafted into: always the same one. */
export const reviewId = (eventId: string) => idFrom(`review ${eventId}`)

/**
 * Drafts the review of an event that is over, for the editor to finish. Made once: a second press, or another editor's at
 * the same moment, finds the same article. Answers its id.
 */
export async function draftReview(ctx: Ctx, { event: eventId }: ReviewInput): Promise<string> {
  authorize(ctx, 'news.write')
  const event = await reviewEvent(ctx, eventId)
  if (!event || event.state === 'draft') throw notFound()
  const id = reviewId(eventId)
  if ((await ctx.db.article.count({ where: { id } })) > 0) return id
  if (event.endsAt > now()) throw invalid('review.notYet')
  await ctx.db.$transaction(async (tx) => {
    // Whoever withdraws a name takes the same lock: they come before, or the draft is marked (lib/news/withdrawn.ts).
    await tx.event.updateMany({ where: { id: eventId }, data: { agendaVersion: { increment: 0 } } })
    const facts = await reviewFacts(tx, event)
    if (!facts) throw invalid('review.noAgenda')
    const written = reviewDraft(facts, ctx.network.tone)
    const slug = await slugFor(tx, ctx, { id, before: null, wished: null, title: written.title.de })
    const { count } = await tx.article.createMany({
      data: { id, networkId: ctx.network.id, eventId, slug, ...written },
      skipDuplicates: true,
    })
    if (count === 0) return
    await audit(tx, ctx, {
      action: 'news.review',
      area: 'news',
      record: { kind: 'article', id, name: written.title.de },
      after: { title: written.title },
    })
  })
  return id
}
