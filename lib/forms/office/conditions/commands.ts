import type { Ctx } from '@/lib/access/context'
import { invalid, notFound } from '@/lib/errors'
import { Prisma } from '@/prisma/generated/client'
import { isCountry } from '../../countries'
import type { Question } from '../../queries'
import type { Clause } from '../../schema'
import { type Built, built, conditionOf } from '../clauses'
import { changeDraft } from '../draft'
import { earlierThan } from '../order'
import { questionIn } from '../questions/commands'
import type { ClauseInput, ClauseRef, JoinInput, QuestionRef } from '../schema'

/** Changes a question's condition through its built form. */
async function rebuild(
  ctx: Ctx,
  { form, changes, question: id }: QuestionRef,
  change: (condition: Built, question: Question, earlier: Question[]) => Built,
) {
  await changeDraft(ctx, { form, changes }, 'condition', async (tx, draft) => {
    const question = questionIn(draft, id)
    const next = change(built(question.condition), question, earlierThan(draft.questions, id))
    await tx.question.updateMany({ where: { id }, data: { condition: conditionOf(next) ?? Prisma.DbNull } })
  })
  return { form, question: id }
}

/** Whether an answer may be compared with: one of the options, a country, or free words where words are answered. */
function comparable({ kind, options }: Question, value: string) {
  if (options) return options.some((option) => option.value === value)
  if (kind === 'country') return isCountry(value)
  return ['short_text', 'number', 'date', 'signature'].includes(kind) && value !== ''
}

function clauseOf({ on, is, values, value }: ClauseInput, asked: Question | undefined): Clause {
  if (!asked) throw invalid('forms.notEarlier', { on: 'required' })
  if (is === 'set') return { question: on, is }
  const given = [...values, value].filter(Boolean)
  if (given.length === 0 || given.some((one) => !comparable(asked, one)))
    throw invalid('forms.noValue', { [asked.options ? 'values[]' : 'value']: 'required' })
  const [only = ''] = given
  return given.length === 1
    ? { question: on, is: 'equals', value: only }
    : { question: on, is: 'one_of', value: given }
}

/** One clause more. Only earlier questions can be asked for, so no circle can arise. */
export const addClause = (ctx: Ctx, input: ClauseInput) =>
  rebuild(ctx, input, (condition, _, earlier) => {
    const clause = clauseOf(
      input,
      earlier.find((question) => question.key === input.on),
    )
    if (!input.inner) return { ...condition, clauses: [...condition.clauses, clause] }
    const { inner } = condition
    return { ...condition, inner: { ...inner, clauses: [...inner.clauses, clause] } }
  })

/** One clause less. */
export const removeClause = (ctx: Ctx, input: ClauseRef) =>
  rebuild(ctx, input, (condition) => {
    const without = (clauses: Clause[]) => {
      if (input.at >= clauses.length) throw notFound()
      return clauses.toSpliced(input.at, 1)
    }
    if (!input.inner) return { ...condition, clauses: without(condition.clauses) }
    return { ...condition, inner: { ...condition.inner, clauses: without(condition.inner.clauses) } }
  })

/** Whether all or any of the clauses must hold. */
export const joinClauses = (ctx: Ctx, input: JoinInput) =>
  rebuild(ctx, input, (condition) => ({
    ...condition,
    join: input.join,
    inner: { ...condition.inner, join: input.innerJoin ?? condition.inner.join },
  }))
