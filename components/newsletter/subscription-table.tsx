import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Status } from '@/components/ui/status'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import type { listSubscriptions } from '@/lib/newsletter/queries'
import type { SubscriptionFilter } from '@/lib/newsletter/schema'
import { forgottenAt, stateOf } from '@/lib/newsletter/status'
import { localePath } from '@/lib/paths'
import { filterQuery } from './filter-query'

type List = Awaited<ReturnType<typeof listSubscriptions>>
type Props = { ctx: Ctx; filter: SubscriptionFilter; list: List; root: string }

/** Who subscribed, in which state, to what, since when and from which page. */
export async function SubscriptionTable({ ctx, filter, list, root }: Props) {
  const t = await getTranslations('newsletter.office')
  if (list.total === 0) return <NothingFound ctx={ctx} filtered={Boolean(filterQuery(filter))} />
  return (
    <>
      <Table caption={t('title')} wide>
        <thead>
          <tr>
            <Th>{t('columns.address')}</Th>
            <Th>{t('columns.state')}</Th>
            <Th>{t('columns.topics')}</Th>
            <Th>{t('columns.language')}</Th>
            <Th>{t('columns.since')}</Th>
            <Th>{t('columns.page')}</Th>
          </tr>
        </thead>
        <tbody>
          {list.rows.map((row) => (
            <SubscriptionRow key={row.id} ctx={ctx} row={row} root={root} />
          ))}
        </tbody>
      </Table>
      <Pages filter={filter} list={list} root={root} />
    </>
  )
}

async function SubscriptionRow({ ctx, row, root }: { ctx: Ctx; row: List['rows'][number]; root: string }) {
  const [t, common] = await Promise.all([getTranslations('newsletter.office'), getTranslations('common')])
  const { locale, network } = ctx
  const state = stateOf(row)
  const day = (at: Date) => shortDate(locale, network.zone, at)
  return (
    <tr>
      <NameCell href={`${root}/${row.id}`}>{row.address}</NameCell>
      <Td>
        <Status tone={state === 'unsubscribed' ? 'past' : 'plain'}>{t(`states.${state}`)}</Status>
        {state === 'unconfirmed' && (
          <span className="cell-second">{t('until', { date: day(forgottenAt(row)) })}</span>
        )}
      </Td>
      <Td>{row.topics.map(({ topic }) => words(topic.name, locale)).join(', ') || common('none')}</Td>
      <Td>{row.language === 'en' ? common('english') : common('german')}</Td>
      <Td>{day(row.unsubscribedAt ?? row.confirmedAt ?? row.requestedAt)}</Td>
      <Td>{row.page ?? common('none')}</Td>
    </tr>
  )
}

async function Pages({ filter, list, root }: Omit<Props, 'ctx'>) {
  const t = await getTranslations('common.pages')
  const { total, size } = list
  if (total <= size) return null
  const from = (filter.page - 1) * size + 1
  const to = Math.min(total, from + size - 1)
  const page = (number: number) => `${root}${filterQuery({ ...filter, page: number })}`
  return (
    <Pagination
      label={t('label')}
      words={t('words', { from, to, total })}
      {...(filter.page > 1 ? { previous: { href: page(filter.page - 1), label: t('previous') } } : {})}
      {...(to < total ? { next: { href: page(filter.page + 1), label: t('next') } } : {})}
    />
  )
}

async function NothingFound({ ctx, filtered }: { ctx: Ctx; filtered: boolean }) {
  const t = await getTranslations('newsletter.office')
  return (
    <EmptyState
      title={t('empty')}
      text={filtered ? t('emptyFilter') : t('emptyText')}
      action={<a href={localePath(ctx.locale, `/${ctx.network.slug}/newsletter`)}>{t('toSignUp')}</a>}
    />
  )
}
