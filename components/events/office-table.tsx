import { getTranslations } from 'next-intl/server'
import { CapacityBar } from '@/components/ui/capacity-bar'
import { Status } from '@/components/ui/status'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { shortDate, whenWords } from '@/lib/clock'
import { hasDay } from '@/lib/events/feed'
import type { OfficeRow } from '@/lib/events/office/queries'
import { words } from '@/lib/localized'

/** The office's table of events. */
export async function OfficeTable({ ctx, rows, root }: { ctx: Ctx; rows: OfficeRow[]; root: string }) {
  const t = await getTranslations('events')
  return (
    <Table caption={t('office.caption')} wide>
      <thead>
        <tr>
          <Th>{t('office.event')}</Th>
          <Th>{t('office.date')}</Th>
          <Th>{t('office.format')}</Th>
          <Th>{t('office.state')}</Th>
          <Th>{t('office.taken')}</Th>
          <Th numeric>{t('office.waiting')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <OfficeLine key={row.id} {...{ ctx, row, root }} />
        ))}
      </tbody>
    </Table>
  )
}

async function OfficeLine({ ctx: { locale }, row, root }: { ctx: Ctx; row: OfficeRow; root: string }) {
  const t = await getTranslations('events')
  const pools = row.parts.flatMap((part) => part.pools)
  const sum = (of: (pool: { capacity: number; taken: number }) => number) =>
    pools.reduce((all, pool) => all + of(pool), 0)
  const [capacity, taken] = [sum((pool) => pool.capacity), sum((pool) => pool.taken)]
  return (
    <tr>
      <NameCell href={`${root}/${row.id}`} note={words(row.theme, locale) || t(`kind.${row.kind}`)}>
        {words(row.title, locale)}
      </NameCell>
      <Td className="nowrap">
        {hasDay(row)
          ? shortDate(locale, row.zone, row.startsAt)
          : whenWords(locale, row.zone, row.precision, row.startsAt, row.endsAt)}
      </Td>
      <Td>{t(`format.${row.format}`)}</Td>
      <Td>
        <Status tone={row.state === 'draft' ? 'strong' : row.state === 'cancelled' ? 'danger' : 'plain'}>
          {t(`office.states.${row.state}`)}
        </Status>
      </Td>
      <Td>
        {pools.length === 0 ? (
          <span className="muted">{t('office.noPool')}</span>
        ) : (
          <CapacityBar inline taken={taken} capacity={capacity} words={`${taken} / ${capacity}`} />
        )}
      </Td>
      <Td numeric>{pools.length > 0 && row.waiting}</Td>
    </tr>
  )
}
