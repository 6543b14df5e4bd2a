import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { OrganisationForm } from '@/components/organisations/organisation-form'
import { Crumbs } from '@/components/ui/crumbs'
import { organisationRecord } from '@/lib/organisations/queries'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<{ parent?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organisations'))('new.title') }
}

/** Adds an organisation, or (?parent=…) a unit of one. */
export default async function NewOrganisation({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'people.write')
  const [t, c] = await Promise.all([getTranslations('organisations'), getTranslations('common')])
  const { parent } = await searchParams
  const above = typeof parent === 'string' ? await organisationRecord(ctx, parent) : null
  const title = above ? t('unit.title', { name: above.name }) : t('new.title')
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/organisations`)
  return (
    <>
      <PageHead
        crumbs={<Crumbs label={c('crumbs')} crumbs={[{ href: list, label: t('title') }, { label: title }]} />}
        title={title}
      />
      <div className="measure">
        <OrganisationForm ctx={ctx} parentId={above?.id} />
      </div>
    </>
  )
}
