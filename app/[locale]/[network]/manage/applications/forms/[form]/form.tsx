import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Crumbs } from '@/components/ui/crumbs'
import { Tabs } from '@/components/ui/tabs'
import type { Ability } from '@/lib/access/abilities'
import { type Ctx, can } from '@/lib/access/context'
import { type OfficeForm, officeForm } from '@/lib/forms/office/queries'
import { isId } from '@/lib/ids'
import { type Locale, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { contextFor } from '@/lib/standing/context'
import { officeContext } from '../../../context'

export type FormParams = Promise<{ locale: string; network: string; form: string }>

/** Context, form and addresses of an office page about one form. */
export async function managedForm(
  params: FormParams,
  ability: Ability = 'applications.read',
): Promise<{ ctx: Ctx; form: OfficeForm; root: string; path: string }> {
  const ctx = await officeContext(params, ability)
  const { form: id } = await params
  const form = isId(id) ? await officeForm(ctx, id) : null
  if (!form) notFound()
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/applications/forms`)
  return { ctx, form, root, path: `${root}/${id}` }
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

type Way = { label: string; href?: string }
type CrumbProps = { ctx: Ctx; root: string; form?: OfficeForm; ways?: Way[] }

/** The way to a page below the forms. */
export async function FormCrumbs({ ctx, root, form, ways = [] }: CrumbProps) {
  const [t, common] = await Promise.all([getTranslations('forms'), getTranslations('common')])
  return (
    <Crumbs
      label={common('crumbs')}
      crumbs={[
        { href: root.replace(/\/forms$/, ''), label: t('list.applications') },
        { href: root, label: t('title') },
        ...(form ? [{ href: `${root}/${form.id}`, label: words(form.title, ctx.locale) }] : []),
        ...ways,
      ]}
    />
  )
}

const ways = [
  ['questions', '', 'applications.read'],
  ['frame', '/edit', 'people.write'],
  ['preview', '/preview', 'applications.read'],
  ['publish', '/publish', 'applications.read'],
  ['versions', '/versions', 'applications.read'],
] as const

/** The pages of one form. */
export async function FormTabs({
  ctx,
  path,
  here,
}: {
  ctx: Ctx
  path: string
  here: (typeof ways)[number][0]
}) {
  const t = await getTranslations('forms.tabs')
  return (
    <Tabs
      label={t('label')}
      tabs={ways
        .filter(([, , ability]) => can(ctx.actor, ability))
        .map(([name, way]) => ({ href: path + way, label: t(name), current: name === here }))}
    />
  )
}
