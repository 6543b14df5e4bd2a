'use server'
import { typedValues } from '@/lib/form-data'
import type { FormState } from '@/lib/form-state'
import { door } from '@/lib/standing/door'
import { sendMessage as send } from './commands'
import { previewMessage } from './preview'
import { messageInput, messagePreview } from './schema'

const message = door(
  messageInput,
  send,
  (event, { network }) => `/${network.slug}/manage/events/${event}/messages?done=sent`,
)
const preview = door(messagePreview, previewMessage, (html) => ({ preview: html }))

/** One form, two buttons: send, or only show what it will look like (`intent` is "preview"). */
export async function sendMessage(previous: FormState, form: FormData): Promise<FormState> {
  if (form.get('intent') === 'preview')
    return { ...(await preview(previous, form)), values: typedValues(form) }
  return message(previous, form)
}
