import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import type { Answers, AnswerValue } from '@/lib/forms/condition'
import { type Question, versionFrom, withQuestions } from '@/lib/forms/queries'
import { translator } from '@/lib/i18n/translator'
import { everAsked } from '../../answers'
import { fewest, type QuestionResult, resultsOf, type Said } from '../results'

/** What was said about an event, in the order of ids that hold no time: nobody can tell who came when. */
async function everythingSaid(ctx: Ctx, eventId: string): Promise<Said[]> {
  const [rows, versions] = await Promise.all([
    ctx.db.feedback.findMany({
      where: { eventId },
      orderBy: { id: 'asc' },
      select: { versionId: true, answers: { select: { key: true, value: true } } },
    }),
    ctx.db.formVersion.findMany({ where: { feedback: { some: { eventId } } }, select: withQuestions }),
  ])
  const questions = new Map(versions.map((row) => [row.id, versionFrom(row).questions]))
  return rows.map(({ versionId, answers }) => ({
    questions: questions.get(versionId) ?? [],
    answers: Object.fromEntries(answers.map(({ key, value }) => [key, value as AnswerValue])) as Answers,
  }))
}

const questionsOf = async (ctx: Ctx, eventId: string): Promise<Question[]> => {
  const event = await ctx.db.event.findFirst({ where: { id: eventId }, select: { feedbackFormId: true } })
  return event?.feedbackFormId ? everAsked(ctx, [event.feedbackFormId]) : []
}

export type FeedbackResults = {
  /** How many said something, of how many had a place. */
  given: number
  of: number
  /** Empty under five: nobody shall be recognised. */
  results: QuestionResult[]
}

/** What was said about an event, by question. The office reads it; under five answers only how many there are. */
export async function feedbackResults(ctx: Ctx, eventId: string): Promise<FeedbackResults> {
  authorize(ctx, 'events.read')
  const [said, questions, of] = await Promise.all([
    everythingSaid(ctx, eventId),
    questionsOf(ctx, eventId),
    ctx.db.registration.count({
      where: { eventId, givenBackAt: null, lapsesAt: null, places: { some: { state: 'confirmed' } } },
    }),
  ])
  const yes = translator(ctx.locale, ctx.network.tone, 'forms')('yes')
  return {
    given: said.length,
    of: Math.max(of, said.length),
    results: resultsOf(questions, said, ctx.locale, yes),
  }
}

/** The same person by person, for a table; null under five answers. */
export async function feedbackRows(ctx: Ctx, eventId: string) {
  authorize(ctx, 'events.read')
  const [said, questions] = await Promise.all([everythingSaid(ctx, eventId), questionsOf(ctx, eventId)])
  return said.length < fewest ? null : { questions, said }
}
