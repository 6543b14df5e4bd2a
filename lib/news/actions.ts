'use server'
import type { Ctx } from '@/lib/access/context'
import { typedValues } from '@/lib/form-data'
import type { FormState } from '@/lib/form-state'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { articleInput, articleRef, previewInput } from './schema'

const edit = (id: string, ctx: Ctx) => `/${ctx.network.slug}/manage/news/${id}`

const save = door(articleInput, commands.saveArticle, (id, ctx) => `${edit(id, ctx)}?done=saved`)
const preview = door(previewInput, commands.previewArticle, (html) => ({ preview: html }))

/** One form, two buttons: save, or only show what it will look like (`intent` is "preview"). */
export async function saveArticle(previous: FormState, form: FormData): Promise<FormState> {
  if (form.get('intent') === 'preview')
    return { ...(await preview(previous, form)), values: typedValues(form) }
  return save(previous, form)
}

export const publishArticle = door(
  articleRef,
  commands.publishArticle,
  (id, ctx) => `${edit(id, ctx)}?done=published`,
)
export const takeBackArticle = door(
  articleRef,
  commands.takeBackArticle,
  (id, ctx) => `${edit(id, ctx)}?done=takenBack`,
)
