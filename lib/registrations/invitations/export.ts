import type { Ctx } from '@/lib/access/context'
import { localIn } from '@/lib/clock'
import type { Cell, Column } from '@/lib/documents/cells'
import { translator } from '@/lib/i18n/translator'
import type { ListedInvitation } from './queries'

/** What the office's list shows, as a table; times are in the event's zone. */
export function invitationsTable(ctx: Ctx, zone: string, rows: readonly ListedInvitation[]) {
  const t = translator(ctx.locale, ctx.network.tone, 'guests')
  const time = (at: Date | null) => (at ? localIn(zone, at).replace('T', ' ') : null)
  const columns: Column[] = (
    [
      'name',
      'email',
      'company',
      'state',
      'by',
      'sent',
      'reminded',
      'until',
      'answered',
      'reason',
      'language',
    ] as const
  ).map((key) => ({ head: t(`columns.${key}`), width: key === 'email' || key === 'company' ? 32 : 20 }))
  const cells: Cell[][] = rows.map((row) => [
    row.name,
    row.email,
    row.company,
    t(`states.${row.state}`),
    row.byName,
    time(row.sentAt),
    time(row.remindedAt),
    time(row.expires),
    time(row.acceptedAt ?? row.declinedAt),
    row.reason,
    row.language,
  ])
  return { columns, cells }
}
