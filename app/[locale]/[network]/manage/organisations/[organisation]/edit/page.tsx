import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { OrganisationForm } from '@/components/organisations/organisation-form'
import { Crumbs } from '@/components/ui/crumbs'
import { organisationRecord } from '@/lib/organisations/queries'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../../context'

type Props = { params: Promise<{ locale: string; network: string; organisation: string }> }

async function load(params: Props['params']) {
  const ctx = await officeContext(params, 'people.write')
  const organisation = await organisationRecord(ctx, (await params).organisation)
  return organisation ? { ctx, organisation } : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation } = await load(params)
  return { title: (await getTranslations('organisations'))('edit.title', { name: organisation.name }) }
}

export default async function EditOrganisation({ params }: Props) {
  const { ctx, organisation } = await load(params)
  const [t, c] = await Promise.all([getTranslations('organisations'), getTranslations('common')])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/organisations`)
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[
              { href: list, label: t('title') },
              { href: `${list}/${organisation.id}`, label: organisation.name },
              { label: c('edit') },
            ]}
          />
        }
        title={t('edit.title', { name: organisation.name })}
      />
      <div className="measure">
        <OrganisationForm ctx={ctx} organisation={organisation} />
      </div>
    </>
  )
}
