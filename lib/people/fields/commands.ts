import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { conflict, invalid, notFound } from '@/lib/errors'
import { readAnswers } from '@/lib/forms/answers'
import { keyFrom } from '@/lib/forms/keys'
import type { Option } from '@/lib/forms/schema'
import { Prisma } from '@/prisma/generated/client'
import { loadPerson } from '../commands'
import { fullName } from '../name'
import { optionLines, typedOptions } from './options'
import { fieldFrom } from './queries'
import type { FieldChange, FieldInput, FieldMove, FieldRef, ValuesInput } from './schema'

const record = (field: { id: string; label: unknown }) => ({
  kind: 'customField',
  id: field.id,
  name: (field.label as { de: string }).de,
})
const offers = (kind: string) => kind === 'one_of' || kind === 'many_of'

function optionsOf(kind: string, text: string, before: readonly Option[] = []) {
  if (!offers(kind)) return null
  const options = typedOptions(text, before)
  if (options.length < 2) throw invalid('tooFewOptions', { options: 'twoOptions' })
  return options
}

async function load(tx: Tx, id: string) {
  const field = await tx.customField.findFirst({ where: { id } })
  if (!field) throw notFound()
  return field
}

/** One more field on every person, at the end. */
export async function addField(ctx: Ctx, input: FieldInput) {
  authorize(ctx, 'people.write')
  const options = optionsOf(input.kind, input.options)
  return ctx.db.$transaction(async (tx) => {
    const held = await tx.customField.findMany({ select: { key: true, position: true } })
    const field = await tx.customField.create({
      data: {
        networkId: ctx.network.id,
        key: keyFrom(input.label.de, new Set(held.map(({ key }) => key))),
        label: input.label,
        kind: input.kind,
        options: options ?? Prisma.DbNull,
        position: Math.max(0, ...held.map(({ position }) => position)) + 1,
      },
    })
    await audit(tx, ctx, {
      action: 'people.field_add',
      area: 'people',
      record: record(field),
      after: { label: input.label, kind: input.kind, options: options && optionLines(options) },
    })
    return field
  })
}

/** Words and options of a field. An option that somebody has is not taken away: then Conflict. */
export async function saveField(ctx: Ctx, { id, label, options: typed }: FieldChange) {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const field = await load(tx, id)
    const before = (field.options ?? []) as Option[]
    const options = optionsOf(field.kind, typed, before)
    const gone = before.filter(({ value }) => !options?.some((option) => option.value === value))
    for (const { value } of gone) {
      const chosen = field.kind === 'many_of' ? { array_contains: [value] } : { equals: value }
      if (await tx.customValue.findFirst({ where: { fieldId: id, value: chosen }, select: { id: true } }))
        throw conflict('fieldOptionInUse')
    }
    await tx.customField.updateMany({ where: { id }, data: { label, options: options ?? Prisma.DbNull } })
    await audit(tx, ctx, {
      action: 'people.field_save',
      area: 'people',
      record: record({ id, label }),
      before: { label: field.label, options: optionLines(before) },
      after: { label, options: optionLines(options ?? []) },
    })
  })
}

/** One place earlier or later among the fields. */
export async function moveField(ctx: Ctx, { id, way }: FieldMove) {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const field = await load(tx, id)
    const all = await tx.customField.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] })
    const at = all.findIndex((one) => one.id === id)
    const next = at + (way === 'earlier' ? -1 : 1)
    if (!all[next]) throw conflict('noNeighbour')
    const order = all.toSpliced(at, 1).toSpliced(next, 0, field)
    for (const [i, one] of order.entries())
      if (one.position !== i + 1)
        await tx.customField.updateMany({ where: { id: one.id }, data: { position: i + 1 } })
    await audit(tx, ctx, { action: `people.field_${way}`, area: 'people', record: record(field) })
  })
}

/** Takes a field away with everybody's values in it; the log keeps how many. */
export async function removeField(ctx: Ctx, { id }: FieldRef) {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const field = await load(tx, id)
    const { count } = await tx.customValue.deleteMany({ where: { fieldId: id } })
    await tx.customField.deleteMany({ where: { id } })
    await audit(tx, ctx, {
      action: 'people.field_remove',
      area: 'people',
      record: record(field),
      before: { label: field.label, kind: field.kind, values: count },
    })
  })
}

/** What a person has in the network's own fields; what the form leaves empty is taken away. */
export async function saveFieldValues(ctx: Ctx, { id, answers }: ValuesInput) {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const person = await loadPerson(tx, id)
    const fields = (await tx.customField.findMany()).map(fieldFrom)
    const read = readAnswers({ questions: fields }, answers)
    if ('fieldErrors' in read) throw invalid('fieldValues', read.fieldErrors)
    const held = await tx.customValue.findMany({ where: { personId: id } })
    const before: Record<string, unknown> = {}
    for (const field of fields) {
      const [was, value] = [held.find(({ fieldId }) => fieldId === field.id), read.values[field.key]]
      if (was) before[field.key] = was.value
      if (value === undefined) await tx.customValue.deleteMany({ where: { personId: id, fieldId: field.id } })
      else if (was) await tx.customValue.updateMany({ where: { id: was.id }, data: { value } })
      else
        await tx.customValue.create({
          data: { networkId: ctx.network.id, personId: id, fieldId: field.id, value },
        })
    }
    await audit(tx, ctx, {
      action: 'people.field_values',
      area: 'people',
      record: { kind: 'person', id, name: fullName(person) },
      before,
      after: read.values,
    })
  })
}
