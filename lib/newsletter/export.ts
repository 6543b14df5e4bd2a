import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { localIn } from '@/lib/clock'
import { csv } from '@/lib/documents/csv'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { listSubscriptions } from './queries'
import type { SubscriptionFilter } from './schema'
import { stateOf } from './status'

/** The list as it is filtered on the page, all rows, as CSV in the reader's language; times in the network's zone. */
export async function exportSubscriptions(ctx: Ctx, filter: SubscriptionFilter): Promise<string> {
  authorize(ctx, 'news.read')
  const t = translator(ctx.locale, ctx.network.tone, 'newsletter')
  const { rows } = await listSubscriptions(ctx, filter, 0)
  const time = (at: Date | null) => (at ? localIn(ctx.network.zone, at).replace('T', ' ') : '')
  const heads = [
    'address',
    'state',
    'topics',
    'language',
    'requestedAt',
    'confirmedAt',
    'unsubscribedAt',
    'page',
  ] as const
  return csv(
    heads.map((head) => t(`office.columns.${head}`)),
    rows.map((row) => [
      row.address,
      t(`office.states.${stateOf(row)}`),
      row.topics.map(({ topic }) => words(topic.name, ctx.locale)).join(', '),
      row.language,
      time(row.requestedAt),
      time(row.confirmedAt),
      time(row.unsubscribedAt),
      row.page ?? '',
    ]),
  )
}
