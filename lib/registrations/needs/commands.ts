import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { AnswerValue } from '@/lib/forms/condition'
import { forgetLater } from '../answering/commands'
import { needsEndedBefore } from './retention'

const kept = { in: ['diet', 'access'] }

/**
 * Deletes answers about food and access needs once they have served: 30 days after the event, those of institutions and
 * the files that came with any of them, too.
 */
export async function forgetNeeds(ctx: Ctx) {
  const event = { endsAt: { lt: needsEndedBefore(now()) } }
  await ctx.db.$transaction(async (tx) => {
    const own = { retention: kept, registration: { event } }
    const shared = { retention: kept, event }
    const rows = [
      ...(await tx.registrationAnswer.findMany({ where: own, select: { value: true } })),
      ...(await tx.institutionAnswer.findMany({ where: shared, select: { value: true } })),
    ]
    const files = rows.flatMap(({ value }) => fileIn(value as AnswerValue))
    await tx.registrationAnswer.deleteMany({ where: own })
    await tx.institutionAnswer.deleteMany({ where: shared })
    if (files.length === 0) return
    await tx.file.deleteMany({ where: { id: { in: files }, ownerKind: 'registration' } })
    await forgetLater(tx, ctx.network.id, files)
  })
}

const fileIn = (value: AnswerValue) => (typeof value === 'object' && 'file' in value ? [value.file] : [])
