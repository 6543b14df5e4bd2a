import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EventsViews } from '@/components/events/events-views'
import { OfficeTable } from '@/components/events/office-table'
import { PageHead } from '@/components/layout/page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { can } from '@/lib/access/context'
import { officeEvents, views } from '@/lib/events/office/queries'
import { localePath } from '@/lib/paths'
import { officeContext } from '../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('events'))('office.title') }
}

export default async function ManageEvents({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'events.read')
  const t = await getTranslations('events.office')
  const asked = await searchParams
  const q = typeof asked.q === 'string' ? asked.q.trim().slice(0, 100) : ''
  const view = views.find((one) => one === asked.view) ?? 'coming'
  const rows = await officeEvents(ctx, { view, ...(q ? { q } : {}) })
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/events`)
  const writes = can(ctx.actor, 'events.write')
  const create = writes && <ButtonLink href={`${root}/new`}>{t('new')}</ButtonLink>
  const none = q ? 'found' : view
  return (
    <>
      <PageHead title={t('title')} actions={create} />
      <EventsViews ctx={ctx} current={q ? 'found' : view} found={q ? { q, count: rows.length } : undefined} />
      {rows.length > 0 ? (
        <OfficeTable ctx={ctx} rows={rows} root={root} />
      ) : (
        <EmptyState title={t(`empty.${none}Title`)} text={t(`empty.${none}Text`)} action={!q && create} />
      )}
    </>
  )
}
