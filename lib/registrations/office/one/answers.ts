import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { conflict, Refusal } from '@/lib/errors'
import { retrying } from '@/lib/retry'
import { writeAnswers } from '../../answering/commands'
import { answersTo } from '../../answering/read'
import { notify } from '../../notice'
import { isActive } from '../../places/capacity'
import { noticeOf } from '../../records'
import { changed, found, insteadOf, standing } from './found'
import type { AnswerInput } from './schema'

const usual = (rows: readonly { key: string; value: unknown; retention: string }[]) =>
  Object.fromEntries(
    rows
      .filter((row) => row.retention === 'standard')
      .map((row) => [row.key, row.value])
      .sort(),
  )

/** The office writes somebody's answers down. Those about food and access stay out of the log. */
export async function answerFor(ctx: Ctx, input: AnswerInput): Promise<{ event: string; id: string }> {
  authorize(ctx, 'events.write')
  const { id, eventId, personId } = await found(ctx, input.id)
  const person = await insteadOf(ctx, personId)
  await retrying(() =>
    ctx.db.$transaction(async (tx) => {
      const { row: before, event } = await standing(tx, person, id)
      const chosen = new Set(
        before.places.filter((place) => isActive(place.state)).map((place) => place.pool.part.id),
      )
      const parts = event.parts.filter((part) => chosen.has(part.id))
      const { rows, fields } = await answersTo(tx, person, event, parts, input.answers)
      if (Object.keys(fields).length > 0) throw new Refusal('Invalid', undefined, fields)
      if (!(await changed(tx, id, input.version))) throw conflict()
      await writeAnswers(tx, ctx, id, rows)
      const { facts, to } = await noticeOf(tx, id)
      if (input.tell) await notify(tx, ctx.network, 'changed', to, facts)
      await audit(tx, ctx, {
        action: 'registrations.answer',
        area: 'registrations',
        record: { kind: 'registration', id, name: facts.name },
        before: { answers: usual(before.answers) },
        after: { answers: usual(rows) },
      })
    }),
  )
  return { event: eventId, id }
}
