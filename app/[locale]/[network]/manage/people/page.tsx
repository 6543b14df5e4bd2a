import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OfficeListPage } from '@/components/office/list/office-list'
import { ButtonLink } from '@/components/ui/button-link'
import { can } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { people } from '@/lib/standing/list/people/list'
import { officeContext } from '../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('office'))('list.people.title') }
}

export default async function People({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'people.names')
  const [t, p] = await Promise.all([getTranslations('office'), getTranslations('people')])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/people`)
  const add = can(ctx.actor, 'people.write') && (
    <>
      <ButtonLink href={`${root}/import`} variant="secondary">
        {t('search.actions.importPeople')}
      </ButtonLink>
      <ButtonLink href={`${root}/new`}>{t('list.people.add')}</ButtonLink>
    </>
  )
  return (
    <>
      <OfficeListPage ctx={ctx} list={people} query={await searchParams} actions={add} first={add} />
      {can(ctx.actor, 'people.write') && (
        <p className="mt-32 flex flex-wrap gap-24">
          <a href={`${root}/duplicates`}>{p('duplicates.find')}</a>
          <a href={`${root}/fields`}>{p('fields.manage')}</a>
        </p>
      )}
    </>
  )
}
