import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { OrganisationForm } from '@/components/organisations/organisation-form'
import { Crumbs } from '@/components/ui/crumbs'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organisations'))('new.title') }
}

export default async function NewOrganisation({ params }: Props) {
  const ctx = await officeContext(params, 'people.write')
  const [t, c] = await Promise.all([getTranslations('organisations'), getTranslations('common')])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/organisations`)
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[{ href: list, label: t('title') }, { label: t('new.title') }]}
          />
        }
        title={t('new.title')}
      />
      <div className="measure">
        <OrganisationForm ctx={ctx} />
      </div>
    </>
  )
}
