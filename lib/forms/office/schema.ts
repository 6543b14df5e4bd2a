import * as z from 'zod'
import { optionalId, recordId, ticked, version } from '@/lib/form-fields'
import { localized, localizedOptional } from '@/lib/localized'
import { QuestionKind } from '@/prisma/generated/enums'
import { blockKeys, formTemplateKeys } from '../blocks'
import { pers, questionKey, retentions } from '../schema'

/** All kinds, as the builder offers them. */
export const questionKinds = Object.values(QuestionKind) as [QuestionKind, ...QuestionKind[]]

/** The form, and the draft's count of changes that the page was made from. */
const draft = { form: recordId, changes: version }
const question = { ...draft, question: recordId }

export const newFormInput = z.object({
  title: localized(120),
  template: z.enum(formTemplateKeys),
})
export const formInput = z.object({ form: recordId })
export const draftInput = z.object(draft)

/** Title, introduction and pages; `was` is the page's number before, empty for a new one. An empty title drops it. */
export const frameInput = z.object({
  ...draft,
  title: localized(120),
  intro: localizedOptional(2000),
  steps: z
    .record(
      z.string().regex(/^\d{1,2}$/),
      z.object({
        was: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(50)]),
        title: localized(120, false),
        position: z.coerce.number().int().min(0).max(99),
      }),
    )
    .default({}),
})

const options = z
  .record(
    z.string().regex(/^\d{1,3}$/),
    z.object({
      value: z.string().max(100).default(''),
      label: localized(200, false),
      position: z.coerce.number().int().min(0).max(999),
    }),
  )
  .default({})

const asked = {
  label: localized(600),
  help: localizedOptional(1000),
  required: ticked,
  step: z.coerce.number().int().min(1).max(50),
  retention: z.enum(retentions).default('standard'),
  per: z.enum(pers).default('person'),
  options,
  /** More of them at once, one a line: "Deutsch | English". */
  more: z.string().max(8000).default(''),
}
export const addInput = z.object({ ...draft, kind: z.enum(questionKinds), ...asked })
export const editInput = z.object({ ...question, ...asked })
export const questionRef = z.object(question)
/** A button in the list of questions says what to do with which: "earlier:<id>". */
export const arrangeInput = z.object({
  ...draft,
  arrange: z
    .string()
    .transform((text) => text.split(':'))
    .pipe(z.tuple([z.enum(['earlier', 'later', 'duplicate']), recordId])),
})
export const blockInput = z.object({
  ...draft,
  block: z.enum(blockKeys),
  step: z.coerce.number().int().min(1).max(50),
})

/** One clause more: the earlier question, how it is compared, and with which of its answers. */
export const clauseInput = z.object({
  ...question,
  on: questionKey,
  is: z.enum(['equals', 'one_of', 'set']),
  values: z.array(z.string().max(300)).max(300).default([]),
  value: z.string().trim().max(300).default(''),
  inner: ticked,
})
export const clauseRef = z.object({
  ...question,
  at: z.coerce.number().int().min(0).max(20),
  inner: ticked,
})
export const joinInput = z.object({
  ...question,
  join: z.enum(['and', 'or']),
  innerJoin: z.enum(['and', 'or']).optional(),
})
export const copyInput = z.object({
  form: recordId,
  version: optionalId,
  to: z.string().min(1).max(100),
  title: localized(120),
})
export const tryInput = z.object({
  version: recordId,
  answers: z.record(z.string(), z.unknown()).default({}),
})

export type NewFormInput = z.output<typeof newFormInput>
export type DraftInput = z.output<typeof draftInput>
export type FrameInput = z.output<typeof frameInput>
export type AddInput = z.output<typeof addInput>
export type EditInput = z.output<typeof editInput>
export type QuestionRef = z.output<typeof questionRef>
export type ArrangeInput = z.output<typeof arrangeInput>
export type BlockInput = z.output<typeof blockInput>
export type ClauseInput = z.output<typeof clauseInput>
export type ClauseRef = z.output<typeof clauseRef>
export type JoinInput = z.output<typeof joinInput>
export type CopyInput = z.output<typeof copyInput>
export type TryInput = z.output<typeof tryInput>
