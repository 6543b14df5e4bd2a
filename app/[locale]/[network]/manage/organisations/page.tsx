import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { PageHead } from '@/components/layout/page-head'
import { Pager } from '@/components/layout/pager'
import { OrganisationTable } from '@/components/organisations/organisation-table'
import { sectorWords } from '@/components/organisations/sector-words'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { can } from '@/lib/access/context'
import { organisationList, organisationsPerPage, sectorsOf } from '@/lib/organisations/queries'
import { levels, organisationFilter } from '@/lib/organisations/schema'
import { localePath } from '@/lib/paths'
import { officeContext } from '../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organisations'))('title') }
}

export default async function Organisations({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'people.read')
  const filter = organisationFilter.parse(await searchParams)
  const [t, c, sectors, { total, organisations }] = await Promise.all([
    getTranslations('organisations'),
    getTranslations('common'),
    sectorsOf(ctx),
    organisationList(ctx, filter),
  ])
  const { page, ...query } = filter
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/organisations`)
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('sub', { count: total })}
        actions={can(ctx.actor, 'people.write') && <ButtonLink href={`${root}/new`}>{t('add')}</ButtonLink>}
      />
      <form action={root} className="filter-bar">
        <TextField name="q" type="search" size="m" label={t('searchLabel')} defaultValue={filter.q} />
        <SelectField
          name="sector"
          label={t('sector')}
          emptyLabel={t('anySector')}
          defaultValue={filter.sector}
          options={sectors.map((sector) => ({ value: sector, label: sectorWords(t, sector) }))}
        />
        <SelectField
          name="level"
          label={t('level')}
          emptyLabel={t('anyLevel')}
          defaultValue={filter.level}
          options={levels.map((level) => ({ value: level, label: t(`levels.${level}`) }))}
        />
        <Button type="submit" variant="secondary">
          {c('show')}
        </Button>
      </form>
      <div className="mt-24">
        {organisations.length > 0 ? (
          <OrganisationTable ctx={ctx} organisations={organisations} />
        ) : (
          <EmptyState title={t('empty.title')} text={t('empty.text')} />
        )}
      </div>
      <Pager root={root} query={query} page={page} size={organisationsPerPage} total={total} />
    </>
  )
}
