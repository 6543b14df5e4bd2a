import * as z from 'zod'
import { recordId } from '@/lib/form-fields'
import { localized } from '@/lib/localized'
import { expected, selected } from '@/lib/standing/list/bulk/schema'

const written = { subject: localized(150), text: localized(10_000) }

/** run: the id of the page on which it was written, so that the same form is sent once. */
export const messageInput = z.object({ ...selected, ...written, event: recordId, expected, run: recordId })
export type MessageInput = z.output<typeof messageInput>

export const messagePreview = z.object({ ...written, event: recordId })
export type MessagePreview = z.output<typeof messagePreview>
