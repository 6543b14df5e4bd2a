import type { Ctx } from '@/lib/access/context'
import type { Cell, Column } from '@/lib/documents/cells'
import { answerWords } from '@/lib/forms/answer-words'
import type { Question } from '@/lib/forms/queries'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import type { Said } from './results'

/** What was said as a table: a line for each person, in no order, a column for each question. Marks stay numbers. */
export function feedbackTable(
  ctx: Ctx,
  { questions, said }: { questions: readonly Question[]; said: readonly Said[] },
): { columns: Column[]; rows: Cell[][] } {
  const yes = translator(ctx.locale, ctx.network.tone, 'forms')('yes')
  const cell = (question: Question, { answers }: Said): Cell => {
    const value = answers[question.key]
    if (typeof value === 'number') return value
    if (typeof value === 'string' && question.kind === 'one_of' && /^\d+$/.test(value)) return Number(value)
    return answerWords(question, value, ctx.locale, yes)
  }
  return {
    columns: questions.map((question) => ({ head: words(question.label, ctx.locale), width: 30 })),
    rows: said.map((one) => questions.map((question) => cell(question, one))),
  }
}
