import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { conflict, forbidden, notFound, Refusal } from '@/lib/errors'
import { asLocalized, words } from '@/lib/localized'
import type { FormPurpose } from '@/prisma/generated/enums'
import { latestVersion, type Version } from '../queries'
import { brokenCondition } from './order'
import { offices, purposesFor } from './policy'

/**
 * A form of this network, when the actor may do this with forms of its purpose. Forbidden for whoever may with none;
 * forms of another office are to those who may with some as if they did not exist.
 */
export async function loadForm(tx: Pick<Tx, 'form'>, ctx: Ctx, id: string, act: 'read' | 'write') {
  const purposes = purposesFor(ctx.actor, act)
  if (purposes.length === 0) throw forbidden()
  const form = await tx.form.findFirst({ where: { id, purpose: { in: purposes } } })
  if (!form) throw notFound()
  return form
}

/** What the log keeps of those questions that differ between two states, by key. */
function logged(title: unknown, version: Version, other: Version | null) {
  const entries = (of: Version | null) =>
    of?.questions.map(({ key, kind, label, help, required, options, condition, step, retention, per }) => {
      const choices = options?.map((option) => option.label.de).join(' | ')
      return [
        key,
        { kind, label, help, required, options: choices, condition, step, retention, per },
      ] as const
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
  change: (tx: Tx, draft: Version, purpose: FormPurpose) => Promise<R>,
): Promise<R> {
  return ctx.db.$transaction(async (tx) => {
    const form = await loadForm(tx, ctx, id, 'write')
    const draft = { formId: id, state: 'draft' as const }
    const held = await tx.formVersion.updateMany({
      where: { ...draft, changes },
      data: { changes: { increment: 1 } },
    })
    if (held.count === 0)
      throw conflict((await tx.formVersion.count({ where: draft })) ? undefined : 'forms.noDraft')
    const before = await latestVersion({ db: tx }, id)
    if (!before) throw notFound()
    const result = await change(tx, before, form.purpose)
    const after = await latestVersion({ db: tx }, id)
    if (after) refuseBroken(ctx, after)
    await audit(tx, ctx, {
      action: `forms.${action}`,
      area: offices[form.purpose].area,
      record: { kind: 'form', id, name: asLocalized(form.title).de },
      before: logged(form.title, before, after),
      after: after && logged((await tx.form.findFirst({ where: { id } }))?.title, after, before),
    })
    return result
  })
}
