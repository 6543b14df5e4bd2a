import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { notFound } from '@/lib/errors'
import { asLocalized } from '@/lib/localized'
import { Prisma } from '@/prisma/generated/client'
import { latestVersion, publishedVersion, versionById } from '../../queries'
import { loadForm } from '../draft'
import { rowOf, writeQuestions } from '../rows'
import type { CopyInput } from '../schema'

/**
 * Copies a form as a first draft into the network of `target`, where the same person must be able to write forms. Where
 * it came from is noted in words; the two go their own ways from then on. Answers the new form's id.
 */
export async function copyForm(ctx: Ctx, target: Ctx | null, input: CopyInput): Promise<string> {
  const form = await loadForm(ctx.db, ctx, input.form, 'read')
  // Forms of events are copied from where they are wanted (lib/events/questions).
  if (form.purpose !== 'application' || !target) throw notFound()
  authorize(target, 'people.write')
  const source = input.version
    ? await versionById(ctx, input.version)
    : ((await publishedVersion(ctx, form.id)) ?? (await latestVersion(ctx, form.id)))
  if (!source || source.formId !== form.id) throw notFound()
  const copiedFrom = [ctx.network.name, asLocalized(form.title).de, `Version ${source.number}`].join(', ')
  return target.db.$transaction(async (tx) => {
    const networkId = target.network.id
    const { id } = await tx.form.create({
      data: { networkId, purpose: form.purpose, title: input.title, copiedFrom },
    })
    const { intro, steps } = source
    const version = await tx.formVersion.create({
      data: { networkId, formId: id, number: 1, intro: intro ?? Prisma.DbNull, steps },
    })
    await writeQuestions(tx, target, version.id, source.questions.map(rowOf))
    const record = { kind: 'form', id, name: input.title.de }
    await audit(tx, target, { action: 'forms.copy', area: 'applications', record, after: { copiedFrom } })
    return id
  })
}
