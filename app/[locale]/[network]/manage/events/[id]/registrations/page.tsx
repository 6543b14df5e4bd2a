import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { OfficeCounts } from '@/components/registrations/office-counts'
import { OfficeFilter } from '@/components/registrations/office-filter'
import { OfficeNeeds } from '@/components/registrations/office-needs'
import { OfficeTable } from '@/components/registrations/office-table'
import { Crumbs } from '@/components/ui/crumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { whenWords } from '@/lib/clock'
import { isId } from '@/lib/ids'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { listStates, registrationFilter } from '@/lib/registrations/office/filter'
import {
  listedEvent,
  pageSize,
  registrationCounts,
  registrationsOf,
} from '@/lib/registrations/office/queries'
import { placesOf } from '@/lib/registrations/places/queries'
import { officeContext } from '../../../context'

type Props = {
  params: Promise<{ locale: string; network: string; id: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registrations.office')
  return { title: t('crumb') }
}

/** Who comes, who waits: filter and order stand in the address, the export holds exactly what is shown. */
export default async function RegistrationsPage({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'events.read')
  const { id } = await params
  const event = isId(id) ? await listedEvent(ctx, id) : null
  if (!event) notFound()
  const filter = registrationFilter.parse(await searchParams)
  const [{ rows, total }, counts, pools, t, common] = await Promise.all([
    registrationsOf(ctx, id, filter),
    registrationCounts(ctx, id),
    placesOf(ctx, id),
    getTranslations('registrations.office'),
    getTranslations('common'),
  ])
  const { locale, network } = ctx
  const office = localePath(locale, `/${network.slug}/manage/events`)
  const here = `${office}/${id}/registrations`
  const query = (change: Record<string, string | number | undefined>, base = here) => {
    const { state, sort, page: _, ...rest } = filter
    const wanted = {
      ...rest,
      ...(state === 'all' ? {} : { state }),
      ...(sort === 'at' ? {} : { sort }),
      ...change,
    }
    const search = new URLSearchParams(
      Object.entries(wanted).flatMap(([key, value]) => (value ? [[key, String(value)]] : [])),
    )
    return search.size > 0 ? `${base}?${search}` : base
  }
  const title = words(event.title, locale)
  const [from, to] = [(filter.page - 1) * pageSize + 1, Math.min(filter.page * pageSize, total)]
  const turn = (page: number, label: string) => ({
    href: query({ page: page > 1 ? page : undefined }),
    label,
  })
  return (
    <>
      <PageHead
        figure={counts.all}
        title={t('title', { count: counts.all })}
        crumbs={
          <Crumbs
            label={common('crumbs')}
            crumbs={[
              { href: office, label: t('crumbEvents') },
              { href: `${office}/${id}`, label: title },
              { label: t('crumb') },
            ]}
          />
        }
        sub={`${title}, ${whenWords(locale, event.zone, event.precision, event.startsAt, event.endsAt)}`}
      />
      <OfficeCounts pools={pools} locale={locale} />
      <div className="mt-32">
        <Tabs
          label={t('views')}
          tabs={listStates
            .filter((state) => state === 'all' || counts[state] > 0 || filter.state === state)
            .map((state) => ({
              href: query({ state: state === 'all' ? undefined : state }),
              label: t(`state.${state}`),
              count: counts[state],
              current: filter.state === state,
            }))}
          end={<a href={query({}, `${here}/export.csv`)}>{t('export')}</a>}
        />
      </div>
      <OfficeFilter pools={pools} filter={filter} locale={locale} />
      {rows.length > 0 ? (
        <OfficeTable
          ctx={ctx}
          rows={rows}
          event={title}
          zone={event.zone}
          filter={filter}
          sorted={(sort) => query({ sort: sort === 'at' ? undefined : sort })}
        />
      ) : (
        <EmptyState
          title={t(counts.all === 0 ? 'emptyTitle' : 'nothingTitle')}
          text={t(counts.all === 0 ? 'emptyText' : 'nothingText')}
        />
      )}
      {total > pageSize && (
        <Pagination
          label={common('pages.label')}
          words={common('pages.words', { from, to, total })}
          {...(filter.page > 1 ? { previous: turn(filter.page - 1, common('pages.previous')) } : {})}
          {...(to < total ? { next: turn(filter.page + 1, common('pages.next')) } : {})}
        />
      )}
      <OfficeNeeds ctx={ctx} event={event} />
    </>
  )
}
