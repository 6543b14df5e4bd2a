import type { Ctx } from '@/lib/access/context'
import { reviewOf } from '@/lib/agenda/queries'
import { now } from '@/lib/clock'
import { words } from '@/lib/localized'
import { renderMarkdown } from '@/lib/markdown'
import { reviewId } from './commands'
import { reviewDraft } from './draft'
import { reviewEvent, reviewFacts } from './facts'

export type ReviewState =
  | { state: 'made'; article: string }
  | { state: 'notYet' | 'noAgenda' }
  | {
      state: 'open'
      title: string
      html: string
      /** An article about this event that somebody wrote by hand and published. */
      there: Awaited<ReturnType<typeof reviewOf>>
    }

/** Whether a review is drafted, or what a draft would say. Callers hold `news.read`. Looking writes nothing. */
export async function reviewState(ctx: Ctx, eventId: string): Promise<ReviewState> {
  const article = reviewId(eventId)
  if ((await ctx.db.article.count({ where: { id: article } })) > 0) return { state: 'made', article }
  const event = await reviewEvent(ctx, eventId)
  if (!event || event.state === 'draft' || event.endsAt > now()) return { state: 'notYet' }
  const facts = await reviewFacts(ctx.db, event)
  if (!facts) return { state: 'noAgenda' }
  const { title, body } = reviewDraft(facts, ctx.network.tone)
  return {
    state: 'open',
    title: words(title, ctx.locale),
    html: await renderMarkdown(words(body, ctx.locale)),
    there: await reviewOf(ctx, eventId),
  }
}
