import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { conflict, invalid, isUniqueViolation, Refusal } from '@/lib/errors'
import { asLocalized, words } from '@/lib/localized'
import { Prisma } from '@/prisma/generated/client'
import { templateOf } from '../blocks'
import { newForm } from '../commands'
import { latestVersion, publishedVersion } from '../queries'
import { stepCount } from '../steps'
import { differenceOf, isEmpty } from './difference'
import { changeDraft, loadForm } from './draft'
import { type FormHome, formHome } from './home'
import { offices } from './policy'
import { mayAskNothing, problemsOf } from './readiness'
import { rowOf, writeQuestions } from './rows'
import type { DraftInput, FrameInput, NewFormInput } from './schema'

/** A new form with a first draft: empty, or from a template. */
export async function createForm(ctx: Ctx, { title, template }: NewFormInput): Promise<string> {
  authorize(ctx, 'people.write')
  return ctx.db.$transaction(async (tx) => {
    const { steps, questions } = templateOf(template)
    const { id } = await newForm(tx, ctx, 'application', title)
    const version = await tx.formVersion.create({
      data: { networkId: ctx.network.id, formId: id, number: 1, steps },
    })
    await writeQuestions(tx, ctx, version.id, questions)
    const record = { kind: 'form', id, name: title.de }
    await audit(tx, ctx, { action: 'forms.create', area: 'applications', record, after: { title } })
    return id
  })
}

/** Begins a draft from what is published. There is at most one; who comes second is told so. */
export async function startDraft(ctx: Ctx, { form: id }: { form: string }): Promise<string> {
  const started = ctx.db.$transaction(async (tx) => {
    const form = await loadForm(tx, ctx, id, 'write')
    const last = await latestVersion({ db: tx }, id)
    if (!last || last.state === 'draft') throw conflict('forms.draftExists')
    const { intro, steps } = last
    const { id: versionId } = await tx.formVersion.create({
      data: {
        networkId: ctx.network.id,
        formId: id,
        number: last.number + 1,
        intro: intro ?? Prisma.DbNull,
        steps,
      },
    })
    await writeQuestions(tx, ctx, versionId, last.questions.map(rowOf))
    const record = { kind: 'form', id, name: asLocalized(form.title).de }
    await audit(tx, ctx, { action: 'forms.draft-start', area: offices[form.purpose].area, record })
    return id
  })
  return started.catch((error: unknown) => {
    throw isUniqueViolation(error) ? conflict('forms.draftExists') : error
  })
}

/** Throws the draft away; what is published stays. A form that was never published goes with its draft: answers where it was. */
export async function discardDraft(ctx: Ctx, input: DraftInput): Promise<FormHome> {
  return changeDraft(ctx, input, 'draft-discard', async (tx, draft) => {
    const home = await formHome(tx, input.form)
    await tx.question.deleteMany({ where: { versionId: draft.id } })
    await tx.formVersion.deleteMany({ where: { id: draft.id } })
    if ((await tx.formVersion.count({ where: { formId: input.form } })) > 0) return home
    if ((await tx.membershipKind.count({ where: { formId: input.form } })) > 0) throw conflict('forms.inUse')
    await tx.event.updateMany({ where: { formId: input.form }, data: { formId: null } })
    await tx.event.updateMany({ where: { feedbackFormId: input.form }, data: { feedbackFormId: null } })
    await tx.part.updateMany({ where: { formId: input.form }, data: { formId: null } })
    await tx.form.deleteMany({ where: { id: input.form } })
    return { ...home, form: null }
  })
}

/** The form's title (at once), and the draft's introduction and pages. A page with questions is not dropped. */
export async function editFrame(ctx: Ctx, { title, intro, steps, ...input }: FrameInput): Promise<string> {
  await changeDraft(ctx, input, 'frame', async (tx, draft) => {
    const rows = Object.entries(steps)
      .map(([row, step]) => ({ row, ...step }))
      .sort((a, b) => a.position - b.position)
    const named = rows.filter((step) => step.title.de)
    const target = (step: number) => 1 + named.findIndex((one) => one.was === step)
    const asks = (step: number) => draft.questions.some((question) => question.step === step)
    if (named.length > 0)
      for (let step = 1; step <= stepCount(draft); step++)
        if (target(step) === 0 && asks(step)) {
          const row = rows.find((one) => one.was === step)?.row
          throw invalid('forms.stepInUse', row ? { [`steps.${row}.title.de`]: 'required' } : undefined)
        }
    if (named.length === 0 && draft.questions.some((question) => question.step > 1))
      throw invalid('forms.stepInUse')
    const moved = draft.questions.filter(
      (question) => named.length > 0 && target(question.step) !== question.step,
    )
    for (const question of moved)
      await tx.question.updateMany({ where: { id: question.id }, data: { step: target(question.step) } })
    await tx.form.updateMany({ where: { id: input.form }, data: { title } })
    await tx.formVersion.updateMany({
      where: { id: draft.id },
      data: { intro: intro ?? Prisma.DbNull, steps: named.map((step) => step.title) },
    })
  })
  return input.form
}

/** From now on the draft is what is asked. Running cases stay on their version. */
export async function publishForm(ctx: Ctx, input: DraftInput): Promise<string> {
  await changeDraft(ctx, input, 'publish', async (tx, draft, purpose) => {
    const live = await publishedVersion({ db: tx }, input.form)
    const [problem] = problemsOf(draft, mayAskNothing(purpose, live))
    if (problem)
      throw new Refusal('Invalid', `forms.notReady.${problem.kind}`, undefined, {
        question: 'question' in problem ? words(problem.question.label, ctx.locale) : '',
        step: 'step' in problem ? problem.step : 0,
      })
    if (live && isEmpty(differenceOf(live, draft))) throw invalid('forms.nothingNew')
    await tx.formVersion.updateMany({
      where: { id: draft.id },
      data: { state: 'published', publishedAt: now() },
    })
  })
  return input.form
}
