import { getTranslations } from 'next-intl/server'
import { EventsViews } from '@/components/events/events-views'
import { SeriesTable } from '@/components/events/series/series-table'
import { PageHead } from '@/components/layout/page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { can } from '@/lib/access/context'
import { officeSeries } from '@/lib/events/series/queries'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../context'

export async function generateMetadata() {
  return { title: (await getTranslations('series'))('title') }
}

export default async function ManageSeries({
  params,
}: {
  params: Promise<{ locale: string; network: string }>
}) {
  const ctx = await officeContext(params, 'events.read')
  const [t, rows] = await Promise.all([getTranslations('series'), officeSeries(ctx)])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/events`)
  const create = can(ctx.actor, 'events.write') && (
    <ButtonLink href={`${root}/series/new`}>{t('new')}</ButtonLink>
  )
  return (
    <>
      <PageHead title={t('title')} sub={t('intro')} actions={create} />
      <EventsViews ctx={ctx} current="series" />
      {rows.length > 0 ? (
        <SeriesTable {...{ ctx, rows, root }} />
      ) : (
        <EmptyState level={2} title={t('none')} text={t('noneText')} action={create} />
      )}
    </>
  )
}
