import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { answerWords } from '@/lib/forms/answer-words'
import type { AnswerValue } from '@/lib/forms/condition'
import { asLocalized, type Localized } from '@/lib/localized'
import { everAsked } from '../answers'
import { fullName } from '../records'

/** One answer with everybody who gave it; where an institution answered for its people, its name. */
export type Need = { question: Localized; answer: string; people: string[] }

const kept = { in: ['diet', 'access'] }

/** Who comes and said what they need, and institutions of which somebody comes. */
async function answersGiven(ctx: Ctx, eventId: string) {
  const coming = { eventId, givenBackAt: null, places: { some: { state: { not: 'given_back' as const } } } }
  const [own, shared] = await Promise.all([
    ctx.db.registrationAnswer.findMany({
      where: { retention: kept, registration: coming },
      orderBy: { registration: { createdAt: 'asc' } },
      select: {
        key: true,
        value: true,
        registration: { select: { person: { select: { givenName: true, familyName: true } } } },
      },
    }),
    ctx.db.institutionAnswer.findMany({
      where: { eventId, retention: kept, organisation: { registrations: { some: coming } } },
      orderBy: { changedAt: 'asc' },
      select: { key: true, value: true, organisation: { select: { name: true } } },
    }),
  ])
  return [
    ...own.map(({ key, value, registration }) => ({ key, value, name: fullName(registration.person) })),
    ...shared.map(({ key, value, organisation }) => ({ key, value, name: organisation.name })),
  ]
}

/**
 * What those who come need: food and access, by question and answer, older versions of the questions included. For those
 * who prepare the event (`events.write`) and nobody else; never part of lists or exports of registrations. `asking`: the
 * event and its parts.
 */
export async function needsOf(
  ctx: Ctx,
  eventId: string,
  asking: readonly { formId: string | null }[],
): Promise<Need[]> {
  authorize(ctx, 'events.write')
  const formIds = [...new Set(asking.flatMap((one) => one.formId ?? []))]
  const questions = await everAsked(ctx, formIds)
  const rows = await answersGiven(ctx, eventId)
  return questions.flatMap(({ key, kind, label, options }) => {
    const said = new Map<string, string[]>()
    for (const row of rows.filter((one) => one.key === key))
      for (const value of Array.isArray(row.value) ? row.value : [row.value]) {
        const answer = answerWords({ kind, options }, value as AnswerValue, ctx.locale, '✓')
        said.set(answer, [...(said.get(answer) ?? []), row.name])
      }
    return [...said].map(([answer, people]) => ({ question: asLocalized(label), answer, people }))
  })
}
