import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { conflict, notFound, Refusal } from '@/lib/errors'
import { asLocalized, words } from '@/lib/localized'
import { latestVersion, type Version } from '../queries'
import { brokenCondition } from './order'

/** Registration forms have a place of their own, with their event. */
export const inOffice = { purpose: 'application' } as const

/** A form of this office; NotFound else. */
export async function loadForm(tx: Tx, id: string) {
  const form = await tx.form.findFirst({ where: { id, ...inOffice } })
  if (!form) throw notFound()
  return form
}

/** What the log keeps of those questions that differ between two states, by key. */
function logged(title: unknown, version: Version, other: Version | null) {
  const entries = (of: Version | null) =>
    of?.questions.map(({ key, kind, label, help, required, options, condition, step }) => {
      const choices = options?.map((option) => option.label.de).join(' | ')
      return [key, { kind, label, help, required, options: choices, condition, step }] as const
    }) ?? []
  const before = new Map(entries(other).map(([key, entry]) => [key, JSON.stringify(entry)]))
  const questions = Object.fromEntries(
    entries(version).filter(([key, entry]) => before.get(key) !== JSON.stringify(entry)),
  )
  return { title, intro: version.intro, steps: version.steps.map((step) => step.de), questions }
}

/** Refuses an order in which a condition asks for a question that comes later, and names the question. */
export function refuseBroken(ctx: Ctx, version: Pick<Version, 'questions'>) {
  const broken = brokenCondition(version.questions)
  if (!broken) return
  const on = version.questions.find((question) => question.key === broken.on)
  throw new Refusal('Invalid', on ? 'forms.order' : 'forms.gone', undefined, {
    question: words(broken.question.label, ctx.locale),
    on: on ? words(on.label, ctx.locale) : broken.on,
  })
}

type Draft = { form: string; changes: number }

/**
 * Changes the draft of a form in one transaction. `changes` is the count that the page was made from: when somebody
 * changed the draft meanwhile this throws Conflict, so that no edit is lost unseen. Conditions stay in order.
 */
export async function changeDraft<R>(
  ctx: Ctx,
  { form: id, changes }: Draft,
  action: string,
  change: (tx: Tx, draft: Version) => Promise<R>,
): Promise<R> {
  authorize(ctx, 'people.write')
  return ctx.db.$transaction(async (tx) => {
    const form = await loadForm(tx, id)
    const draft = { formId: id, state: 'draft' as const }
    const held = await tx.formVersion.updateMany({
      where: { ...draft, changes },
      data: { changes: { increment: 1 } },
    })
    if (held.count === 0)
      throw conflict((await tx.formVersion.count({ where: draft })) ? undefined : 'forms.noDraft')
    const before = await latestVersion({ db: tx }, id)
    if (!before) throw notFound()
    const result = await change(tx, before)
    const after = await latestVersion({ db: tx }, id)
    if (after) refuseBroken(ctx, after)
    await audit(tx, ctx, {
      action: `forms.${action}`,
      area: 'applications',
      record: { kind: 'form', id, name: asLocalized(form.title).de },
      before: logged(form.title, before, after),
      after: after && logged((await tx.form.findFirst({ where: { id } }))?.title, after, before),
    })
    return result
  })
}
