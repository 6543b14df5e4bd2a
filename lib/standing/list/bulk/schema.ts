import * as z from 'zod'
import { recordId } from '@/lib/form-fields'
import { localized } from '@/lib/localized'
import { areas } from '../list'

const ids = z
  .union([z.uuid().transform((id) => [id]), z.array(z.uuid())])
  .default([])
  .transform((all) => [...new Set(all)])

/** Ticked rows of a list, or all that it names: `list` is the search part of its address. */
export const selected = { list: z.string().max(1000).default(''), all: z.string().optional(), id: ids }
const selection = { area: z.enum(areas), ...selected }
export const selectionInput = z.object(selection)
export type Selection = z.output<typeof selectionInput>

/** How many the preview said: an act that would now touch others is refused. */
export const expected = z.coerce.number().int().min(0)
export const tagName = z.string().trim().min(1).max(40)

export const tagInput = z.object({ ...selection, expected, tag: tagName })
export const groupInput = z.object({ ...selection, expected, groupId: recordId })
export const endInput = z.object({ ...selection, expected, on: z.iso.date() })
export const endMembershipInput = endInput.extend({ how: z.enum(['resigned', 'ended']) })
/** run: the id of the page that shows the mail, so that the same form is sent once. */
export const mailInput = z.object({
  ...selection,
  expected,
  run: recordId,
  subject: localized(150),
  text: localized(5000),
})
export const mailPreview = z.object({ subject: localized(150), text: localized(5000) })
export const undoInput = z.object({ run: recordId })

export type TagInput = z.output<typeof tagInput>
export type GroupInput = z.output<typeof groupInput>
export type EndInput = z.output<typeof endInput>
export type EndMembershipInput = z.output<typeof endMembershipInput>
export type MailInput = z.output<typeof mailInput>
export type UndoInput = z.output<typeof undoInput>
