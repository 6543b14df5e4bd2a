import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { invalid, notFound } from '@/lib/errors'
import { readAnswers } from '../answers'
import type { PickLists } from '../one-answer'
import { versionById } from '../queries'
import { checkUploads } from '../uploads'
import { inOffice } from './draft'
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
export async function tryForm(ctx: Ctx, { version: id, answers }: TryInput): Promise<number> {
  authorize(ctx, 'applications.read')
  const version = await versionById(ctx, id)
  const known = version && (await ctx.db.form.count({ where: { id: version.formId, ...inOffice } })) > 0
  if (!version || !known) throw notFound()
  const uploads = await checkUploads(version, answers)
  const read = readAnswers(version, answers, { uploads, lists: trialLists, locale: ctx.locale })
  if ('fieldErrors' in read) throw invalid('forms.tryIncomplete', read.fieldErrors)
  return Object.keys(read.values).length
}
