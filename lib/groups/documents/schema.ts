import * as z from 'zod'
import { recordId } from '@/lib/form-fields'
import { localized } from '@/lib/localized'

export const visibilities = ['group', 'members', 'public'] as const
export type Visibility = (typeof visibilities)[number]

export const documentInput = z.object({
  id: recordId,
  title: localized(200),
  visibility: z.enum(visibilities),
  file: z.file({ error: 'fileMissing' }).refine((file) => file.size > 0, { error: 'fileMissing' }),
})
export type DocumentInput = z.output<typeof documentInput>

export const documentChange = z.object({ id: recordId, document: recordId, visibility: z.enum(visibilities) })
export type DocumentChange = z.output<typeof documentChange>

export const documentGone = z.object({ id: recordId, document: recordId })
export type DocumentGone = z.output<typeof documentGone>
