import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { invalid, notFound, Refusal } from '@/lib/errors'
import { words } from '@/lib/localized'
import { Prisma } from '@/prisma/generated/client'
import type { QuestionKind } from '@/prisma/generated/enums'
import { blocks, blocksFor } from '../../blocks'
import { keyFrom } from '../../keys'
import type { Prepared } from '../../prepared'
import type { Question, Version } from '../../queries'
import type { Option } from '../../schema'
import { stepCount } from '../../steps'
import { changeDraft } from '../draft'
import { kindsFor, mayBeShared } from '../kinds'
import { endOfStep, moveOf, userOfOption, usersOf } from '../order'
import { rowOf, writeQuestions } from '../rows'
import type { AddInput, ArrangeInput, BlockInput, EditInput, QuestionRef } from '../schema'
import { optionsOf } from './options'

/** A question of the draft; NotFound else. */
export function questionIn(draft: Version, id: string): Question {
  const question = draft.questions.find((one) => one.id === id)
  if (!question) throw notFound()
  return question
}

/**
 * Keys of every version: a key that once meant something never comes to mean something else. Forms of one event answer
 * into one registration, so their keys are taken, too.
 */
async function takenKeys(tx: Tx, formId: string) {
  const asking = [{ formId }, { parts: { some: { formId } } }]
  const events = await tx.event.findMany({
    where: { OR: asking },
    select: { formId: true, parts: { select: { formId: true } } },
  })
  const formIds = events.flatMap((event) => [event, ...event.parts]).flatMap((one) => one.formId ?? [])
  const rows = await tx.question.findMany({
    where: { version: { formId: { in: [formId, ...formIds] } } },
    select: { key: true },
  })
  return new Set(rows.map((row) => row.key))
}

function checkedStep(draft: Version, step: number) {
  if (step > stepCount(draft)) throw invalid('forms.noStep', { step: 'invalid' })
  return step
}

type Typed = Pick<AddInput, 'options' | 'more'>
function choices(kind: QuestionKind, typed: Typed, before: readonly Option[] = []): Option[] | null {
  if (kind !== 'one_of' && kind !== 'many_of') return null
  const options = optionsOf(Object.values(typed.options), typed.more, before)
  if (options.length < 2) throw invalid('tooFewOptions', { 'options.0.label.de': 'twoOptions' })
  return options
}

/** Makes room at the end of a page and answers the place. */
async function makeRoom(tx: Tx, draft: Version, step: number, count = 1) {
  const position = endOfStep(draft.questions, step)
  await tx.question.updateMany({
    where: { versionId: draft.id, position: { gte: position } },
    data: { position: { increment: count } },
  })
  return position
}

/** A new question at the end of a page. Its key is made from the German words and never changes. */
export async function addQuestion(ctx: Ctx, { form, changes, kind, ...typed }: AddInput): Promise<string> {
  await changeDraft(ctx, { form, changes }, 'question-add', async (tx, draft, purpose) => {
    if (!kindsFor(purpose).includes(kind)) throw notFound()
    const { label, help, required, retention } = typed
    const per = mayBeShared(kind) ? typed.per : 'person'
    const step = checkedStep(draft, typed.step)
    const options = choices(kind, typed)
    const key = keyFrom(label.de, await takenKeys(tx, form))
    const position = await makeRoom(tx, draft, step)
    const row = { key, kind, label, help, required, options, step, position, retention, per }
    await writeQuestions(tx, ctx, draft.id, [row])
  })
  return form
}

/** The words, help, answers and page of a question; its key and kind stay. */
export async function editQuestion(ctx: Ctx, { form, changes, question: id, ...typed }: EditInput) {
  await changeDraft(ctx, { form, changes }, 'question-edit', async (tx, draft) => {
    const question = questionIn(draft, id)
    const step = checkedStep(draft, typed.step)
    const options = choices(question.kind, typed, question.options ?? [])
    const kept = new Set(options?.map((option) => option.value))
    const dropped = question.options?.filter((option) => !kept.has(option.value)) ?? []
    const user = userOfOption(
      draft.questions,
      question.key,
      dropped.map((option) => option.value),
    )
    if (user) {
      const option = dropped.find((one) => one.value === user.value)
      throw new Refusal('Invalid', 'forms.optionInUse', undefined, {
        option: words(option?.label, ctx.locale),
        question: words(user.question.label, ctx.locale),
      })
    }
    const position = step === question.step ? question.position : await makeRoom(tx, draft, step)
    await tx.question.updateMany({
      where: { id },
      data: {
        label: typed.label,
        help: typed.help ?? Prisma.DbNull,
        required: typed.required,
        options: options ?? Prisma.DbNull,
        step,
        position,
        retention: typed.retention,
        per: mayBeShared(question.kind) ? typed.per : 'person',
      },
    })
  })
  return form
}

/** One place earlier or later, over the edge of a page to the next one. */
async function moveQuestion(ctx: Ctx, { form, changes, question: id }: QuestionRef, by: 'earlier' | 'later') {
  await changeDraft(ctx, { form, changes }, 'question-move', async (tx, draft) => {
    questionIn(draft, id)
    const moves = moveOf(draft.questions, id, by, stepCount(draft))
    if (!moves) throw invalid('noNeighbour')
    for (const { id: moved, ...place } of moves)
      await tx.question.updateMany({ where: { id: moved }, data: place })
  })
  return form
}

/** The same question again, right behind, under a key of its own. */
async function duplicateQuestion(ctx: Ctx, { form, changes, question: id }: QuestionRef) {
  await changeDraft(ctx, { form, changes }, 'question-duplicate', async (tx, draft) => {
    const question = questionIn(draft, id)
    const position = question.position + 1
    await tx.question.updateMany({
      where: { versionId: draft.id, position: { gte: position } },
      data: { position: { increment: 1 } },
    })
    const key = keyFrom(question.key, await takenKeys(tx, form))
    await writeQuestions(tx, ctx, draft.id, [{ ...rowOf(question), key, position }])
  })
  return form
}

/** What a button in the list of questions does. */
export const arrangeQuestion = (ctx: Ctx, { arrange: [act, question], ...draft }: ArrangeInput) =>
  act === 'duplicate'
    ? duplicateQuestion(ctx, { ...draft, question })
    : moveQuestion(ctx, { ...draft, question }, act)

/** Takes a question out, unless a condition asks for it: then the refusal names who asks. */
export async function removeQuestion(ctx: Ctx, { form, changes, question: id }: QuestionRef) {
  await changeDraft(ctx, { form, changes }, 'question-remove', async (tx, draft) => {
    const question = questionIn(draft, id)
    const users = usersOf(draft.questions, question.key)
    if (users.length > 0) {
      const names = users.map((user) => `„${words(user.label, ctx.locale)}“`)
      throw new Refusal('Invalid', 'forms.questionInUse', undefined, {
        question: words(question.label, ctx.locale),
        users: new Intl.ListFormat(ctx.locale).format(names),
      })
    }
    await tx.question.deleteMany({ where: { id } })
  })
  return form
}

/** Ready-made questions at the end of a page; those that the form asks already are left out. */
export async function addBlock(ctx: Ctx, { form, changes, block, step }: BlockInput) {
  await changeDraft(ctx, { form, changes }, 'question-add', async (tx, draft, purpose) => {
    if (!blocksFor(purpose).includes(block)) throw notFound()
    checkedStep(draft, step)
    const asked = new Set(draft.questions.map((question) => question.key))
    const added = (blocks[block] as Prepared[]).filter((question) => !asked.has(question.key))
    if (added.length === 0) throw invalid('forms.blockThere')
    const position = await makeRoom(tx, draft, step, added.length)
    const rows = added.map((question, i) => ({ ...question, step, position: position + i }))
    await writeQuestions(tx, ctx, draft.id, rows)
  })
  return form
}
