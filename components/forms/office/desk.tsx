import { getTranslations } from 'next-intl/server'
import { type Crumb, Crumbs } from '@/components/ui/crumbs'
import { Tabs } from '@/components/ui/tabs'
import { type Ctx, can } from '@/lib/access/context'
import { offices } from '@/lib/forms/office/policy'
import type { OfficeForm } from '@/lib/forms/office/queries'
import type { Version } from '@/lib/forms/queries'
import { words } from '@/lib/localized'

/** Where a form is worked on: with the applications, or with its event. */
export type Desk = {
  ctx: Ctx
  form: OfficeForm
  /** Address of the form's pages: "/next/manage/…", and the same with the language. */
  place: string
  path: string
  /** The way to the form. */
  before: readonly Crumb[]
}
/** The same with a draft to change. */
export type DraftDesk = Desk & { draft: Version }

export const mayWrite = ({ ctx, form }: Desk) => can(ctx.actor, offices[form.purpose].write)

/** The way to a page of a form. */
export async function DeskCrumbs({ desk, ways = [] }: { desk: Desk; ways?: Crumb[] }) {
  const common = await getTranslations('common')
  const { ctx, form, path, before } = desk
  return (
    <Crumbs
      label={common('crumbs')}
      crumbs={[...before, { href: path, label: words(form.title, ctx.locale) }, ...ways]}
    />
  )
}

const ways = [
  ['questions', ''],
  ['frame', '/edit'],
  ['preview', '/preview'],
  ['publish', '/publish'],
  ['versions', '/versions'],
] as const

/** The pages of one form. */
export async function DeskTabs({ desk, here }: { desk: Desk; here: (typeof ways)[number][0] }) {
  const t = await getTranslations('forms.tabs')
  const { purpose } = desk.form
  return (
    <Tabs
      label={t('label')}
      tabs={ways
        .filter(([name]) => name !== 'frame' || mayWrite(desk))
        .map(([name, way]) => ({
          href: desk.path + way,
          label: t(name, { purpose }),
          current: name === here,
        }))}
    />
  )
}
