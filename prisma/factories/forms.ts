import type { Ctx } from '@/lib/access/context'
import { createForm, publishForm } from '@/lib/forms/office/commands'
import { writeQuestions } from '@/lib/forms/office/rows'
import { latestVersion, type Version } from '@/lib/forms/queries'
import type { Condition, Option } from '@/lib/forms/schema'
import type { QuestionKind } from '@/prisma/generated/enums'

type Wish = {
  key: string
  kind?: QuestionKind
  required?: boolean
  options?: Option[]
  condition?: Condition
  step?: number
}

/** The draft of a form, or what is published when nothing is being changed. */
export async function versionNow(ctx: Ctx, form: string): Promise<Version> {
  const version = await latestVersion(ctx, form)
  if (!version) throw new Error('this form has no version')
  return version
}

/** An application form whose draft asks these questions; their labels are their keys. */
export async function aForm(ctx: Ctx, wishes: Wish[] = [{ key: 'name' }], steps: string[] = []) {
  const form = await createForm(ctx, { title: { de: 'Aufnahmeantrag' }, template: 'empty' })
  const { id } = await versionNow(ctx, form)
  await ctx.db.formVersion.updateMany({ where: { id }, data: { steps: steps.map((de) => ({ de })) } })
  const rows = wishes.map((wish, position) => ({
    kind: 'short_text' as const,
    label: { de: wish.key },
    step: 1,
    ...wish,
    position,
  }))
  await ctx.db.$transaction((tx) => writeQuestions(tx, ctx, id, rows))
  return form
}

/** Publishes a form's draft. */
export async function publish(ctx: Ctx, form: string) {
  const { changes } = await versionNow(ctx, form)
  await publishForm(ctx, { form, changes })
}

/** Two answers to choose from: "a" and "b". */
export const twoOptions: Option[] = ['a', 'b'].map((value) => ({ value, label: { de: value.toUpperCase() } }))
