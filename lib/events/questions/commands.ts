import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { conflict, invalid } from '@/lib/errors'
import { newForm, publishDraft, writeDraft } from '@/lib/forms/commands'
import { latestVersion, type Version } from '@/lib/forms/queries'
import { asLocalized } from '@/lib/localized'
import { askingPart } from '../office/queries'
import type { QuestionsInput } from './schema'

async function asking(ctx: Ctx, eventId: string) {
  const { title, part } = await askingPart(ctx, eventId)
  if (!part) throw invalid('noParts')
  return { title: asLocalized(title), part }
}

const summary = (version: Version | null) =>
  version?.questions.map(({ key, kind, label, required, retention }) => ({
    key,
    kind,
    label,
    required,
    retention,
  }))

/** Saves the draft of an event's questions; what is asked now stays until it is published. */
export async function saveQuestions(ctx: Ctx, { id, questions }: QuestionsInput) {
  authorize(ctx, 'events.write')
  const { title, part } = await asking(ctx, id)
  const before = part.formId ? await latestVersion(ctx, part.formId) : null
  const rows = Object.entries(questions).map(([i, one]) => ({ ...one, field: `questions.${i}` }))
  await ctx.db.$transaction(async (tx) => {
    const formId = part.formId ?? (await linkForm(tx, ctx, part.id, title))
    await writeDraft(tx, ctx, formId, rows)
    await audit(tx, ctx, {
      action: 'events.questions',
      area: 'events',
      record: { kind: 'event', id, name: title.de },
      before: summary(before),
      after: summary(await latestVersion({ db: tx }, formId)),
    })
  })
  return { id }
}

async function linkForm(tx: Tx, ctx: Ctx, partId: string, title: { de: string; en?: string }) {
  const form = await newForm(tx, ctx, 'registration', title)
  await tx.part.updateMany({ where: { id: partId }, data: { formId: form.id } })
  return form.id
}

/** From now on the draft is asked. */
export async function publishQuestions(ctx: Ctx, { id }: { id: string }) {
  authorize(ctx, 'events.write')
  const { title, part } = await asking(ctx, id)
  const { formId } = part
  if (!formId) throw conflict('noDraft')
  await ctx.db.$transaction(async (tx) => {
    if (!(await publishDraft(tx, formId, now()))) throw conflict('noDraft')
    await audit(tx, ctx, {
      action: 'events.questions-publish',
      area: 'events',
      record: { kind: 'event', id, name: title.de },
    })
  })
  return { id }
}
