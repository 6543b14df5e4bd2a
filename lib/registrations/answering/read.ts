import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { readAnswers } from '@/lib/forms/answers'
import type { AnswerValue } from '@/lib/forms/condition'
import { checkUploads } from '@/lib/forms/uploads'
import type { AnswerRow, EventQuestion } from '../questions'
import { type Asked, askedOf, isAnsweredFor, isShared } from './queries'

/** What was answered, as rows; or what is to mend, by field. */
export type Answered = { rows: AnswerRow[]; fields: Record<string, string> }

/** An answer that the form does not offer any more: nobody could have chosen it again. */
function isGone({ options }: EventQuestion, value: AnswerValue | undefined) {
  if (!options || value === undefined) return false
  const offered = new Set(options.map((option) => option.value))
  return [value].flat().every((one) => typeof one === 'string' && !offered.has(one))
}

/**
 * Holds what a form sent under `answers` against what it asked. Only questions of the event and of the chosen parts are
 * read, and required; what an institution has answered already is not asked again. An answer that is not offered any
 * more stays until another one is chosen.
 */
export async function readAsked(asked: Asked, sent: unknown, ctx: Ctx): Promise<Answered> {
  const { questions, answers: before, lists } = asked
  // What is settled counts for conditions, but is not read: as a page of the form that is not open.
  const paged = questions.map((question) => ({ ...question, step: isAnsweredFor(asked, question) ? 2 : 1 }))
  const uploads = await checkUploads({ questions: paged }, sent, 1)
  const read = readAnswers({ questions: paged }, sent, {
    step: 1,
    before,
    lists,
    uploads,
    locale: ctx.locale,
  })
  if ('fieldErrors' in read) return { rows: [], fields: read.fieldErrors }
  const rows = questions.flatMap((question): AnswerRow[] => {
    const { key, retention } = question
    if (isAnsweredFor(asked, question)) return []
    const value = read.values[key] ?? (isGone(question, before[key]) ? before[key] : undefined)
    if (value === undefined) return []
    const shared = isShared(asked, question) ? { organisationId: asked.institution?.id } : {}
    const upload = uploads[key]
    return [{ key, value, retention, ...shared, ...(upload ? { upload } : {}) }]
  })
  return { rows, fields: {} }
}

type Event = Parameters<typeof askedOf>[2]
type Parts = Parameters<typeof askedOf>[3]

/** The answers to what the event and the chosen parts ask of this actor: rows for `writeAnswers`, or fields to mend. */
export const answersTo = async (
  tx: Tx,
  ctx: Ctx,
  event: Event,
  parts: Parts,
  sent: unknown,
): Promise<Answered> => readAsked(await askedOf(tx, ctx, event, parts), sent, ctx)
