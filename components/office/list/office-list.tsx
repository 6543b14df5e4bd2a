import type { ReactNode } from 'react'
import { PageHead } from '@/components/layout/page-head'
import { Pager, withQuery } from '@/components/layout/pager'
import { EmptyState } from '@/components/ui/empty-state'
import { Message } from '@/components/ui/message'
import { type Ctx, can } from '@/lib/access/context'
import { longDate } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { localePath } from '@/lib/paths'
import { savedViews } from '@/lib/people/views/queries'
import { askedQuery, countedUpTo, dayOf, readAsked, rowsPerPage } from '@/lib/standing/list/asked'
import { actsOf } from '@/lib/standing/list/bulk/acts'
import type { OfficeList } from '@/lib/standing/list/list'
import { listPage, viewCountedUpTo, viewCounts } from '@/lib/standing/list/queries'
import { BulkBar } from './bulk-bar'
import { ListFilters } from './list-filters'
import { ListTable } from './list-table'
import { ListViews } from './list-views'

type Props = {
  ctx: Ctx
  list: OfficeList
  query: Record<string, string | string[] | undefined>
  actions?: ReactNode
  /** The first step where there is nothing yet. */
  first?: ReactNode
  /** The way to a list that belongs to something, what its heading says beside the number, and what stands below it. */
  crumbs?: ReactNode
  sub?: ReactNode
  below?: ReactNode
}

/** A list of the office: views, filters, rows, and what can be done with them. The same for all of them. */
export async function OfficeListPage({ ctx, list, query, actions, first, crumbs, sub, below }: Props) {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const reads = can(ctx.actor, list.reads ?? 'people.read')
  const asked = readAsked(ctx, list, query)
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage${list.path}`)
  const said = askedQuery(list, asked)
  const views = list.views(ctx)
  const [{ rows, total }, fields, counts, saved] = await Promise.all([
    listPage(ctx, list, asked),
    list.fields(ctx, asked.filter),
    viewCounts(
      ctx,
      list,
      views.map((view) => view.filter),
      asked.on,
    ),
    reads ? savedViews(ctx, list.kept ?? list.area) : [],
  ])
  const narrowed = Object.keys(asked.filter).length > 0
  const acts = actsOf(list)
  const pickable = can(ctx.actor, list.writes ?? 'people.write') && rows.length > 0 && acts.names.length > 0
  const tabs = views.map((view, i) => {
    const query = askedQuery(list, { filter: view.filter, on: asked.on, sort: asked.sort })
    return {
      href: `${root}${query && `?${query}`}`,
      label: t(`list.views.${view.key}` as 'list.views.all'),
      ...(counts[i] == null ? {} : { count: figure(ctx, counts[i], viewCountedUpTo) }),
      current: query === said,
    }
  })
  const table = (
    <ListTable
      ctx={ctx}
      list={list}
      rows={rows}
      sort={asked.sort}
      sorted={(sort) => withQuery(root, { ...asked.filter, on: asked.on, sort })}
      pickable={pickable}
    />
  )
  return (
    <>
      <PageHead
        figure={figure(ctx, total, countedUpTo)}
        title={t(`list.${list.area}.title`)}
        crumbs={crumbs}
        sub={
          asked.on ? t('list.asOf', { date: longDate(ctx.locale, 'UTC', dayOf(ctx, asked.on).date) }) : sub
        }
        actions={actions}
      />
      {below}
      {reads && <ListViews {...{ ctx, list, root, tabs, saved }} query={said} />}
      <ListFilters {...{ ctx, list, root, asked, fields }} dated={reads && !list.undated} />
      {rows.length === 0 && (
        <EmptyState
          level={2}
          title={t(narrowed ? 'list.nothing' : `list.${list.area}.empty`)}
          text={narrowed ? t('list.nothingText') : t(`list.${list.area}.purpose`)}
          action={narrowed ? <a href={root}>{t('list.reset')}</a> : first}
        />
      )}
      {pickable ? (
        <form action={localePath(ctx.locale, `/${ctx.network.slug}/manage${acts.path}`)}>
          <input type="hidden" name="area" value={list.area} />
          <input type="hidden" name="list" value={said} />
          {table}
          <BulkBar ctx={ctx} list={list} total={total} />
        </form>
      ) : (
        rows.length > 0 && table
      )}
      <Pager
        root={root}
        query={Object.fromEntries(new URLSearchParams(said))}
        page={asked.page}
        size={rowsPerPage}
        total={Math.min(total, countedUpTo)}
      />
      {total > countedUpTo && <Message>{t('list.tooLong', { count: countedUpTo })}</Message>}
    </>
  )
}

/** "412", or "10.000+" where nobody counted on. */
const figure = (ctx: Ctx, count: number, upTo: number) =>
  `${Math.min(count, upTo).toLocaleString(ctx.locale)}${count > upTo ? '+' : ''}`
