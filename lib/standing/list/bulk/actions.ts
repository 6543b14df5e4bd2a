'use server'
import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { typedValues } from '@/lib/form-data'
import type { FormState } from '@/lib/form-state'
import { door } from '../../door'
import * as commands from './commands'
import { mailSelection as send } from './mail/commands'
import { asHtml } from './mail/text'
import {
  endInput,
  endMembershipInput,
  groupInput,
  mailInput,
  mailPreview,
  tagInput,
  undoInput,
} from './schema'
import { undoSelection as undo } from './undo/commands'

const done = (run: string, ctx: Ctx) => `/${ctx.network.slug}/manage/bulk/${run}`

export const tagSelection = door(tagInput, commands.tagSelection, done)
export const untagSelection = door(tagInput, commands.untagSelection, done)
export const groupSelection = door(groupInput, commands.groupSelection, done)
export const endAffiliations = door(endInput, commands.endAffiliations, done)
export const endMemberships = door(endMembershipInput, commands.endMemberships, done)
export const undoSelection = door(undoInput, undo, done)

const mail = door(mailInput, send, done)
const preview = door(
  mailPreview,
  async (ctx, { subject, text }) => {
    authorize(ctx, 'people.write')
    const html = (language: 'de' | 'en') => asHtml(subject[language] ?? subject.de, text[language] ?? text.de)
    return { de: html('de'), en: text.en || subject.en ? html('en') : '' }
  },
  (html) => ({ preview: html }),
)

/** One form, two buttons: send, or only show what it will look like (`intent` is "preview"). */
export async function mailSelection(previous: FormState, form: FormData): Promise<FormState> {
  if (form.get('intent') === 'preview')
    return { ...(await preview(previous, form)), values: typedValues(form) }
  return mail(previous, form)
}
