import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { invalid } from '@/lib/errors'
import type { Localized } from '@/lib/localized'
import { type FormPurpose, Prisma } from '@/prisma/generated/client'
import { keyFrom } from './keys'
import type { Option, QuestionInput } from './schema'

// Steps of other rooms' commands: those authorize, open the transaction and write the audit row.

/** `field` is where the form asks for it, so that a problem stands there. */
export type TypedQuestion = QuestionInput & { field: string }

/** "Deutsch | English", one per line. An option keeps its value as long as its German words stay. */
function optionsOf({ kind, options }: QuestionInput, before: readonly Option[]): Option[] | null {
  if (kind !== 'one_of' && kind !== 'many_of') return null
  const known = new Map(before.map((option) => [option.label.de, option.value]))
  const taken = new Set(before.map((option) => option.value))
  return options
    .split(/\r?\n/)
    .map((line) => line.split('|').map((part) => part.trim()))
    .flatMap(([de = '', en]) => {
      if (!de) return []
      const value = known.get(de) ?? keyFrom(de, taken)
      taken.add(value)
      return [{ value, label: en ? { de, en } : { de } }]
    })
}

/** A new form without a version. */
export const newForm = (tx: Tx, ctx: Ctx, purpose: FormPurpose, title: Localized) =>
  tx.form.create({ data: { networkId: ctx.network.id, purpose, title } })

/** The draft's id; a new draft takes the number after the last version. */
async function draftOf(tx: Tx, ctx: Ctx, formId: string) {
  const last = await tx.formVersion.findFirst({ where: { formId }, orderBy: { number: 'desc' } })
  if (last?.state === 'draft') return last.id
  const { id } = await tx.formVersion.create({
    data: { networkId: ctx.network.id, formId, number: (last?.number ?? 0) + 1 },
  })
  return id
}

/**
 * Writes the draft of a form; published versions never change. Questions without a label are left out; keys stay as
 * they are or are made from the German label. A choice needs at least two options.
 */
export async function writeDraft(tx: Tx, ctx: Ctx, formId: string, questions: readonly TypedQuestion[]) {
  const last = await tx.formVersion.findFirst({
    where: { formId },
    orderBy: { number: 'desc' },
    select: { questions: { select: { key: true, options: true, condition: true } } },
  })
  const before = new Map(last?.questions.map((question) => [question.key, question]))
  const taken = new Set(questions.map((question) => question.key).filter(Boolean))
  const asked = questions.filter((question) => question.label.de).sort((a, b) => a.position - b.position)
  const rows = asked.map((question, position) => {
    const key = question.key || keyFrom(question.label.de, taken)
    taken.add(key)
    const options = optionsOf(question, (before.get(key)?.options as Option[] | null) ?? [])
    if (options && options.length < 2)
      throw invalid('tooFewOptions', { [`${question.field}.options`]: 'twoOptions' })
    return {
      networkId: ctx.network.id,
      key,
      kind: question.kind,
      label: question.label,
      help: question.help ?? Prisma.DbNull,
      required: question.required === 'on',
      options: options ?? Prisma.DbNull,
      condition: before.get(key)?.condition ?? Prisma.DbNull,
      position,
      retention: question.retention,
    }
  })
  const versionId = await draftOf(tx, ctx, formId)
  await tx.question.deleteMany({ where: { versionId } })
  await tx.question.createMany({ data: rows.map((row) => ({ ...row, versionId })) })
  return versionId
}

/** Publishes the draft: from now on it is what is asked. Running cases stay on their version. False: nothing to publish. */
export async function publishDraft(tx: Tx, formId: string, at: Date): Promise<boolean> {
  const { count } = await tx.formVersion.updateMany({
    where: { formId, state: 'draft' },
    data: { state: 'published', publishedAt: at },
  })
  return count > 0
}
