import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import * as z from 'zod'
import { EntryTable } from '@/components/audit/entry-table'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { PageHead } from '@/components/layout/page-head'
import { Pager } from '@/components/layout/pager'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { areasOf } from '@/lib/access/abilities'
import { auditEntries, auditPerPage } from '@/lib/audit/queries'
import { type AuditArea, auditAreaNames } from '@/lib/audit/write'
import { localePath } from '@/lib/paths'
import { officeContext } from '../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const text = z.string().trim().max(100).catch('')
const filter = z.object({
  area: z.union([z.literal(''), z.enum(auditAreaNames)]).catch(''),
  actor: text,
  record: text,
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') }
}

export default async function AuditLog({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'audit.area')
  const { page, ...query } = filter.parse(await searchParams)
  const areas = areasOf(ctx.actor.roles)
  const [t, c, { total, entries }] = await Promise.all([
    getTranslations('audit'),
    getTranslations('common'),
    auditEntries(ctx, areas, { ...query, page }),
  ])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/audit`)
  const own = areas === 'all' ? auditAreaNames : auditAreaNames.filter((area) => areas.includes(area))
  const named = (area: AuditArea) => t(`areas.${area}`)
  return (
    <>
      <PageHead
        title={t('title')}
        sub={areas === 'all' ? t('sub') : t('subArea', { areas: own.map(named).join(', ') })}
      />
      <form action={root} className="filter-bar">
        <SelectField
          name="area"
          label={t('area')}
          emptyLabel={t('anyArea')}
          defaultValue={query.area}
          options={own.map((area) => ({ value: area, label: named(area) }))}
        />
        <TextField name="actor" type="search" size="m" label={t('who')} defaultValue={query.actor} />
        <TextField
          name="record"
          type="search"
          size="m"
          label={t('recordFilter')}
          defaultValue={query.record}
        />
        <Button type="submit" variant="secondary">
          {c('show')}
        </Button>
      </form>
      <div className="mt-24">
        {entries.length > 0 ? (
          <EntryTable ctx={ctx} entries={entries} />
        ) : (
          <EmptyState title={t('none.title')} text={t('none.text')} />
        )}
      </div>
      <Pager root={root} query={query} page={page} size={auditPerPage} total={total} />
    </>
  )
}
