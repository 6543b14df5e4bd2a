import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { Desk } from '@/components/forms/office/desk'
import { type Crumb, Crumbs } from '@/components/ui/crumbs'
import type { Ability } from '@/lib/access/abilities'
import { type Ctx, can } from '@/lib/access/context'
import { officeForm } from '@/lib/forms/office/queries'
import { isId } from '@/lib/ids'
import { type Locale, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { contextFor } from '@/lib/standing/context'
import { officeContext } from '../../../context'

export type FormParams = Promise<{ locale: string; network: string; form: string }>

const place = ({ network }: Ctx) => `/${network.slug}/manage/applications`

async function wayToForms(ctx: Ctx): Promise<Crumb[]> {
  const t = await getTranslations('forms')
  const applications = localePath(ctx.locale, place(ctx))
  return [
    { href: applications, label: t('list.applications') },
    { href: `${applications}/forms`, label: t('title') },
  ]
}

/** Context and form of an office page about one application form. */
export async function managedForm(params: FormParams, ability: Ability = 'applications.read'): Promise<Desk> {
  const ctx = await officeContext(params, ability)
  const { form: id } = await params
  const form = isId(id) ? await officeForm(ctx, id) : null
  if (!form) notFound()
  const here = `${place(ctx)}/forms/${id}`
  return { ctx, form, place: here, path: localePath(ctx.locale, here), before: await wayToForms(ctx) }
}

/** The title of such a page for the browser; nothing for those who may not see it. */
export async function formTitle(
  params: FormParams,
  page: string,
  ability: Ability = 'applications.read',
): Promise<Metadata> {
  const { locale, network, form: id } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx || !can(ctx.actor, ability) || !isId(id)) return {}
  const form = await officeForm(ctx, id)
  return form ? { title: `${page}: ${words(form.title, ctx.locale)}` } : {}
}

/** The way to a page beside the forms. */
export async function FormsCrumbs({ ctx, here }: { ctx: Ctx; here: string }) {
  const common = await getTranslations('common')
  return <Crumbs label={common('crumbs')} crumbs={[...(await wayToForms(ctx)), { label: here }]} />
}
