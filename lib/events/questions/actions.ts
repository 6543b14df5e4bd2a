'use server'
import type { Ctx } from '@/lib/access/context'
import { notFound } from '@/lib/errors'
import { contextFor } from '@/lib/standing/context'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { type AddFormInput, addFormInput } from './schema'

async function startOf(ctx: Ctx, { from, purpose }: AddFormInput) {
  if (from === 'empty' || from === 'usual' || from === 'feedback') return commands.templateAsStart(from)
  const [slug = '', id = ''] = from.split(':')
  const source = await contextFor(slug, ctx.locale)
  if (!source) throw notFound()
  return commands.formAsStart(source, id, purpose)
}

export const addEventForm = door(
  addFormInput,
  async (ctx, input) => ({
    form: await commands.addForm(ctx, input, await startOf(ctx, input)),
    event: input.id,
  }),
  ({ form, event }, { network }) => `/${network.slug}/manage/events/${event}/forms/${form}`,
)
