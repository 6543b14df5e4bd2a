'use server'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { contextFor } from '@/lib/standing/context'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import * as conditions from './conditions/commands'
import * as copies from './copies/commands'
import { formHome, formPath } from './home'
import * as questions from './questions/commands'
import * as schema from './schema'
import { tryForm as trial } from './trial'

const form = async (id: string, { db, network }: Ctx) => formPath(network.slug, await formHome(db, id))
const condition = async (at: { form: string; question: string }, ctx: Ctx) =>
  `${await form(at.form, ctx)}/questions/${at.question}/condition`

export const createForm = door(schema.newFormInput, commands.createForm, form)
export const startDraft = door(schema.formInput, commands.startDraft, form)
export const discardDraft = door(schema.draftInput, commands.discardDraft, (home, { network }) =>
  formPath(network.slug, home),
)
export const editFrame = door(schema.frameInput, commands.editFrame, form)
export const publishForm = door(
  schema.draftInput,
  commands.publishForm,
  async (id, ctx) => `${await form(id, ctx)}?published=1`,
)
export const addQuestion = door(schema.addInput, questions.addQuestion, form)
export const editQuestion = door(schema.editInput, questions.editQuestion, form)
export const arrangeQuestion = door(schema.arrangeInput, questions.arrangeQuestion, (_, ctx) => ({
  message: translator(ctx.locale, ctx.network.tone, 'forms')('build.arranged'),
}))
export const removeQuestion = door(schema.questionRef, questions.removeQuestion, form)
export const addBlock = door(schema.blockInput, questions.addBlock, form)
export const addClause = door(schema.clauseInput, conditions.addClause, condition)
export const removeClause = door(schema.clauseRef, conditions.removeClause, condition)
export const joinClauses = door(schema.joinInput, conditions.joinClauses, condition)
export const copyForm = door(
  schema.copyInput,
  async (ctx, input) => ({
    id: await copies.copyForm(ctx, await contextFor(input.to, ctx.locale), input),
    to: input.to,
  }),
  ({ id, to }) => `/${to}/manage/applications/forms/${id}`,
)
export const tryForm = door(schema.tryInput, trial, (tried, { locale, network }) => ({
  message: translator(locale, network.tone, 'forms')('preview.complete', tried),
}))
