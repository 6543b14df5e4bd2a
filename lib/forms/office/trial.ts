import type { Ctx } from '@/lib/access/context'
import { forbidden, invalid, notFound } from '@/lib/errors'
import { readAnswers } from '../answers'
import type { PickLists } from '../one-answer'
import { versionById } from '../queries'
import { checkUploads } from '../uploads'
import { loadForm } from './draft'
import { purposesFor } from './policy'
import type { TryInput } from './schema'

/** What organisation and person questions offer while a form is only tried: two invented entries each. */
export const trialLists: PickLists = {
  organisations: [
    { id: '00000000-0000-8000-8000-000000000001', name: 'Amt Musterhausen' },
    { id: '00000000-0000-8000-8000-000000000002', name: 'Hochschule Beispielstadt' },
  ],
  people: [
    { id: '00000000-0000-8000-8000-000000000003', name: 'Kim Muster' },
    { id: '00000000-0000-8000-8000-000000000004', name: 'Robin Beispiel' },
  ],
}

/** Reads answers as if they were submitted and keeps nothing; throws Invalid with what is to mend. */
export async function tryForm(ctx: Ctx, { version: id, answers }: TryInput) {
  if (purposesFor(ctx.actor, 'read').length === 0) throw forbidden()
  const version = await versionById(ctx, id)
  if (!version) throw notFound()
  const { purpose } = await loadForm(ctx.db, ctx, version.formId, 'read')
  const uploads = await checkUploads(version, answers)
  const read = readAnswers(version, answers, { uploads, lists: trialLists, locale: ctx.locale })
  if ('fieldErrors' in read) throw invalid('forms.tryIncomplete', read.fieldErrors)
  return { count: Object.keys(read.values).length, purpose }
}
