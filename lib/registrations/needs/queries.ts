import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { answerWords } from '@/lib/forms/answer-words'
import type { AnswerValue } from '@/lib/forms/condition'
import type { Localized } from '@/lib/localized'
import { questionsOf } from '../questions'
import { fullName } from '../records'

/** One answer with everybody who gave it. */
export type Need = { question: Localized; answer: string; people: string[] }

/**
 * What those who come need: food and access, by question and answer. For those who prepare the event (`events.write`)
 * and nobody else; never part of lists or exports.
 */
export async function needsOf(
  ctx: Ctx,
  eventId: string,
  parts: readonly { formId: string | null }[],
): Promise<Need[]> {
  authorize(ctx, 'events.write')
  const questions = await questionsOf(ctx.db, parts)
  const rows = await ctx.db.registrationAnswer.findMany({
    where: {
      retention: { in: ['diet', 'access'] },
      registration: { eventId, givenBackAt: null, places: { some: { state: { not: 'given_back' } } } },
    },
    orderBy: { registration: { createdAt: 'asc' } },
    select: {
      key: true,
      value: true,
      registration: { select: { person: { select: { givenName: true, familyName: true } } } },
    },
  })
  return questions.flatMap(({ key, kind, label, options }) => {
    const said = new Map<string, string[]>()
    for (const row of rows.filter((one) => one.key === key))
      for (const value of Array.isArray(row.value) ? row.value : [row.value]) {
        const answer = answerWords({ kind, options }, value as AnswerValue, ctx.locale, '✓')
        said.set(answer, [...(said.get(answer) ?? []), fullName(row.registration.person)])
      }
    return [...said].map(([answer, people]) => ({ question: label as Localized, answer, people }))
  })
}
