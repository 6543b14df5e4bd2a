import { randomUUID } from 'node:crypto'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { closed, conflict, forbidden, Refusal } from '@/lib/errors'
import { readAnswers } from '@/lib/forms/answers'
import { askedForFeedback } from './queries'
import type { FeedbackInput } from './schema'

/**
 * What somebody says about an event, once. It names nobody: no link to the registration, ids that hold no time, the day
 * alone; and no row in the log, because that would say who and when. The registration only knows that it gave some, and
 * not when: with the event's end in place of the hour nobody can lay the two side by side. Answers the token. Throws
 * NotFound, Conflict when it was given before, Closed, Forbidden, Invalid with fields.
 */
export async function giveFeedback(ctx: Ctx, { token, answers }: FeedbackInput): Promise<string> {
  const { id, event, version, why } = await askedForFeedback(ctx.db, token)
  if (why === 'given') throw conflict('feedback.given')
  if (why === 'absent') throw forbidden('feedback.absent')
  if (why || !version) throw closed(`feedback.${why ?? 'nothing'}`)
  const read = readAnswers(version, answers, { locale: ctx.locale })
  if ('fieldErrors' in read) throw new Refusal('Invalid', undefined, read.fieldErrors)
  const said = Object.entries(read.values)
  if (said.length === 0) throw new Refusal('Invalid', 'feedback.empty')
  const networkId = ctx.network.id
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.registration.updateMany({
      where: { id, feedbackAt: null },
      data: { feedbackAt: event.endsAt },
    })
    if (count === 0) throw conflict('feedback.given')
    const feedback = await tx.feedback.create({
      data: {
        id: randomUUID(),
        networkId,
        eventId: event.id,
        versionId: version.id,
        day: dateColumn(event.zone, now()),
      },
      select: { id: true },
    })
    await tx.feedbackAnswer.createMany({
      data: said.map(([key, value]) => ({
        id: randomUUID(),
        networkId,
        feedbackId: feedback.id,
        key,
        value,
      })),
    })
  })
  return token
}
