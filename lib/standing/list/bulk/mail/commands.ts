import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { dateColumn, now } from '@/lib/clock'
import { conflict, invalid, isUniqueViolation } from '@/lib/errors'
import { idFrom } from '@/lib/ids'
import { mailPlan } from '../recipients'
import type { MailInput } from '../schema'
import { selectedIds } from '../selection'

const piece = 1000

/**
 * A service mail of the office to a selection: one row in the outbox for each person, in their language, in the lane of
 * bulk mails. The ids follow from the form that was shown, so that the same form sent twice sends once (Conflict).
 */
export async function mailSelection(ctx: Ctx, input: MailInput): Promise<string> {
  authorize(ctx, 'people.write')
  const ids = await selectedIds(ctx, input)
  const { run, subject, text } = input
  try {
    await ctx.db.$transaction(async (tx) => {
      const plan = await mailPlan(tx, input.area, ids, dateColumn(ctx.network.zone, now()))
      if (plan.take.length === 0) throw invalid('bulkNobody')
      if (plan.take.length !== input.expected) throw conflict('bulkChanged')
      const rows = plan.take.map((one) => ({
        id: idFrom(`${run} ${one.id}`),
        networkId: ctx.network.id,
        lane: 'bulk',
        kind: 'standing.message',
        language: one.language,
        address: one.address,
        facts: { subject, text, name: one.name },
      }))
      for (let at = 0; at < rows.length; at += piece)
        await tx.outbox.createMany({ data: rows.slice(at, at + piece) })
      await audit(tx, ctx, {
        action: 'people.bulk_mail',
        area: 'people',
        record: { kind: 'selection', id: run, name: String(rows.length) },
        after: { count: rows.length, subject, ids: plan.take.map(({ id }) => id) },
      })
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw conflict('bulkSent')
    throw error
  }
  return run
}
