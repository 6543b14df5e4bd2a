import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { closed, notFound } from '@/lib/errors'
import { mayMove, stateAfter, statesBefore } from '../../state'
import { holder, recordOf } from '../holder'
import { tellApplicant } from '../mails'
import type { ReplyInput, WithdrawInput } from '../schema'

/**
 * The applicant answers what the office asked. With the last open question answered the application is the office's
 * again. Throws NotFound for a question of another application, Closed for one that is answered. Answers the token.
 */
export async function replyToInquiry(ctx: Ctx, { token, inquiry, reply }: ReplyInput): Promise<string> {
  const { ctx: link, application } = await holder(ctx, token)
  const asked = application.inquiries.find((one) => one.id === inquiry)
  if (!asked) throw notFound()
  if (!mayMove(application.state, 'reply')) throw closed('application.notAsked')
  await link.db.$transaction(async (tx) => {
    // First the application: the office moves it under the same lock.
    const { count: still } = await tx.application.updateMany({
      where: { id: application.id, state: { in: statesBefore('reply') } },
      data: { version: { increment: 1 } },
    })
    const { count } = await tx.inquiry.updateMany({
      where: { id: inquiry, applicationId: application.id, repliedAt: null },
      data: { reply, repliedAt: now() },
    })
    if (still === 0 || count === 0) throw closed('application.notAsked')
    const open = await tx.inquiry.count({ where: { applicationId: application.id, repliedAt: null } })
    if (open === 0)
      await tx.application.updateMany({
        where: { id: application.id, state: { in: statesBefore('reply') } },
        data: { state: stateAfter('reply') },
      })
    await tellApplicant(tx, ctx.network, 'replied', application)
    await audit(tx, link, {
      action: 'applications.reply',
      area: 'applications',
      record: recordOf(application),
      after: { question: asked.question, reply },
    })
  })
  return token
}

/**
 * Takes an application back as long as nothing is decided; whoever decides in the same moment finds it withdrawn, or
 * this finds it decided (Closed). Twice is once. Answers the token.
 */
export async function withdrawApplication(ctx: Ctx, { token }: WithdrawInput): Promise<string> {
  const { ctx: link, application } = await holder(ctx, token)
  if (application.state === 'withdrawn') return token
  await link.db.$transaction(async (tx) => {
    const { count } = await tx.application.updateMany({
      where: { id: application.id, state: { in: statesBefore('withdraw') } },
      data: { state: stateAfter('withdraw'), withdrawnAt: now(), version: { increment: 1 } },
    })
    if (count === 0) {
      const row = await tx.application.findFirstOrThrow({
        where: { id: application.id },
        select: { state: true },
      })
      if (row.state === 'withdrawn') return
      throw closed('application.decided')
    }
    await tellApplicant(tx, ctx.network, 'withdrawn', application)
    await audit(tx, link, {
      action: 'applications.take-back',
      area: 'applications',
      record: recordOf(application),
      before: { state: application.state },
    })
  })
  return token
}
