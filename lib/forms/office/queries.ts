import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { asLocalized, type Localized } from '@/lib/localized'
import type { FormPurpose } from '@/prisma/generated/enums'
import { latestVersion, publishedVersion, type Version, versionFrom, withQuestions } from '../queries'
import { loadForm } from './draft'
import { offices } from './policy'

/** States of a case that is still being worked on. */
const running = ['open', 'submitted', 'asked_back', 'voting'] as const

const kinds = { select: { name: true }, orderBy: { position: 'asc' } } as const

export type ListedForm = {
  id: string
  title: Localized
  copiedFrom: string | null
  live: { number: number; publishedAt: Date | null } | null
  draft: boolean
  usedBy: Localized[]
  running: number
}

/** The office's forms, by title. */
export async function formsList(ctx: Ctx): Promise<ListedForm[]> {
  authorize(ctx, 'applications.read')
  const rows = await ctx.db.form.findMany({
    where: { purpose: 'application' },
    select: {
      id: true,
      title: true,
      copiedFrom: true,
      kinds,
      versions: {
        orderBy: { number: 'desc' },
        select: {
          number: true,
          state: true,
          publishedAt: true,
          _count: { select: { applications: { where: { state: { in: [...running] } } } } },
        },
      },
    },
  })
  return rows
    .map(({ id, title, copiedFrom, kinds, versions }) => ({
      id,
      title: asLocalized(title),
      copiedFrom,
      live: versions.find((one) => one.state === 'published') ?? null,
      draft: versions[0]?.state === 'draft',
      usedBy: kinds.map((kind) => asLocalized(kind.name)),
      running: versions.reduce((sum, one) => sum + one._count.applications, 0),
    }))
    .sort((a, b) => a.title.de.localeCompare(b.title.de, 'de'))
}

export type OfficeForm = {
  id: string
  purpose: FormPurpose
  title: Localized
  copiedFrom: string | null
  usedBy: Localized[]
  draft: Version | null
  live: Version | null
}

/** A form with what is asked now and what is being changed; null when it is not of this office. */
export async function officeForm(
  ctx: Ctx,
  id: string,
  purposes: readonly FormPurpose[] = ['application'],
): Promise<OfficeForm | null> {
  const form = await ctx.db.form.findFirst({
    where: { id, purpose: { in: [...purposes] } },
    select: { id: true, purpose: true, title: true, copiedFrom: true, kinds },
  })
  if (!form) return null
  authorize(ctx, offices[form.purpose].read)
  const [latest, live] = await Promise.all([latestVersion(ctx, id), publishedVersion(ctx, id)])
  return {
    id,
    purpose: form.purpose,
    title: asLocalized(form.title),
    copiedFrom: form.copiedFrom,
    usedBy: form.kinds.map((kind) => asLocalized(kind.name)),
    draft: latest?.state === 'draft' ? latest : null,
    live,
  }
}

/** Every version of a form, newest first, with its running and all its cases (feedback: what was said). */
export async function versionsOf(ctx: Ctx, formId: string) {
  await loadForm(ctx.db, ctx, formId, 'read')
  const rows = await ctx.db.formVersion.findMany({
    where: { formId },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      number: true,
      state: true,
      publishedAt: true,
      _count: { select: { questions: true, applications: true, feedback: true } },
    },
  })
  const counts = await ctx.db.application.groupBy({
    by: ['versionId'],
    where: { formVersion: { formId }, state: { in: [...running] } },
    _count: true,
  })
  return rows.map(({ _count, ...row }) => ({
    ...row,
    questions: _count.questions,
    cases: _count.applications + _count.feedback,
    running: counts.find((one) => one.versionId === row.id)?._count ?? 0,
  }))
}

/** One version of a form by its number; null when there is none. */
export async function versionOf(ctx: Ctx, formId: string, number: number): Promise<Version | null> {
  await loadForm(ctx.db, ctx, formId, 'read')
  const row = await ctx.db.formVersion.findFirst({ where: { formId, number }, select: withQuestions })
  return row && versionFrom(row)
}
