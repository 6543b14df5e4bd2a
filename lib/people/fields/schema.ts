import * as z from 'zod'
import { recordId } from '@/lib/form-fields'
import { localized } from '@/lib/localized'

/** What the office's own fields can be. */
export const fieldKinds = ['short_text', 'long_text', 'one_of', 'many_of', 'number', 'date'] as const
export type FieldKind = (typeof fieldKinds)[number]

const options = z.string().max(8000).default('')

/** A field of the office's own; options one per line, "Deutsch | English". */
export const fieldInput = z.object({ label: localized(120), kind: z.enum(fieldKinds), options })
/** Words and options; the kind stays, because values exist. */
export const fieldChange = z.object({ id: recordId, label: localized(120), options })
export const fieldMove = z.object({ id: recordId, way: z.enum(['earlier', 'later']) })
export const fieldRef = z.object({ id: recordId })
/** Values of a person; the fields say what is valid. */
export const valuesInput = z.object({ id: recordId, answers: z.record(z.string(), z.unknown()).default({}) })

export type FieldInput = z.output<typeof fieldInput>
export type FieldChange = z.output<typeof fieldChange>
export type FieldMove = z.output<typeof fieldMove>
export type FieldRef = z.output<typeof fieldRef>
export type ValuesInput = z.output<typeof valuesInput>
