import type { Ctx } from '@/lib/access/context'
import { writeQuestions } from '@/lib/forms/office/rows'
import type { Condition, Option, Per, Retention } from '@/lib/forms/schema'
import type { FormPurpose, QuestionKind } from '@/prisma/generated/enums'

export type Asks = {
  key: string
  kind?: QuestionKind
  required?: boolean
  options?: Option[]
  condition?: Condition
  retention?: Retention
  per?: Per
}
type Slot = { event: string; part?: string; purpose?: FormPurpose }

/** A published form of an event, asked of everybody, with one part or after it; labels are keys. Answers its id. */
export async function anEventForm(ctx: Ctx, { event, part, purpose = 'registration' }: Slot, asks: Asks[]) {
  const networkId = ctx.network.id
  const { id } = await ctx.db.form.create({ data: { networkId, purpose, title: { de: 'Fragen' } } })
  await aVersion(ctx, id, 1, asks)
  if (part) await ctx.db.part.updateMany({ where: { id: part }, data: { formId: id } })
  else
    await ctx.db.event.updateMany({
      where: { id: event },
      data: purpose === 'feedback' ? { feedbackFormId: id } : { formId: id },
    })
  return id
}

/** One more published version of a form. */
export async function aVersion(ctx: Ctx, formId: string, number: number, asks: Asks[]) {
  const { id } = await ctx.db.formVersion.create({
    data: { networkId: ctx.network.id, formId, number, state: 'published', publishedAt: new Date() },
  })
  const rows = asks.map((one, position) => ({
    kind: 'short_text' as const,
    label: { de: one.key },
    step: 1,
    ...one,
    position,
  }))
  await ctx.db.$transaction((tx) => writeQuestions(tx, ctx, id, rows))
}

/** Answers to choose from, each called as its value. */
export const choices = (...values: string[]): Option[] =>
  values.map((value) => ({ value, label: { de: value.toUpperCase() } }))
