import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import type { AnswerValue } from '@/lib/forms/condition'
import type { Option, QuestionFacts } from '@/lib/forms/schema'
import { isId } from '@/lib/ids'
import type { Localized } from '@/lib/localized'
import type { FieldKind } from './schema'

/** A field of the office's own, as a question without conditions: fields and forms read and show values alike. */
export type Field = QuestionFacts & { id: string; kind: FieldKind; label: Localized; position: number }

const order = [{ position: 'asc' }, { id: 'asc' }] as const

type Row = { id: string; key: string; kind: string; label: unknown; options: unknown; position: number }
export const fieldFrom = (row: Row): Field => ({
  id: row.id,
  key: row.key,
  kind: row.kind as FieldKind,
  label: row.label as Localized,
  options: row.options as Option[] | null,
  position: row.position,
  required: false,
  condition: null,
})

/** The network's own fields on people, in its order. */
export async function customFields(ctx: Ctx): Promise<Field[]> {
  authorize(ctx, 'people.read')
  return (await ctx.db.customField.findMany({ orderBy: [...order] })).map(fieldFrom)
}

/** The same with how many people have a value each. */
export async function customFieldsUsed(ctx: Ctx) {
  authorize(ctx, 'people.read')
  const rows = await ctx.db.customField.findMany({
    orderBy: [...order],
    include: { _count: { select: { values: true } } },
  })
  return rows.map((row) => ({ ...fieldFrom(row), values: row._count.values }))
}

/** One field with its use; null when there is none here. */
export async function customField(ctx: Ctx, id: string) {
  authorize(ctx, 'people.read')
  if (!isId(id)) return null
  return (await customFieldsUsed(ctx)).find((field) => field.id === id) ?? null
}

/**
 * What people have in the network's own fields, by person id and field key: one statement for ten as for a thousand.
 * Whoever is missing has none. `answerWords` (lib/forms) says a value in words.
 */
export async function customFieldsFor(ctx: Ctx, personIds: readonly string[]) {
  authorize(ctx, 'people.read')
  const rows = await ctx.db.customValue.findMany({
    where: { personId: { in: [...personIds] } },
    select: { personId: true, value: true, field: { select: { key: true } } },
  })
  const all = new Map<string, Record<string, AnswerValue>>()
  for (const { personId, value, field } of rows)
    all.set(personId, { ...all.get(personId), [field.key]: value as AnswerValue })
  return all
}
