import { getTranslations } from 'next-intl/server'
import { Status } from '@/components/ui/status'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { whenWords } from '@/lib/clock'
import type { SeriesRow } from '@/lib/events/series/queries'
import { words } from '@/lib/localized'

/** The office's series: what each is, when it last took place and when it is due. */
export async function SeriesTable({ ctx, rows, root }: { ctx: Ctx; rows: SeriesRow[]; root: string }) {
  const [t, kinds] = await Promise.all([getTranslations('series'), getTranslations('events.kind')])
  const { locale } = ctx
  const when = (event: SeriesRow['last']) =>
    event && (
      <a href={`${root}/${event.id}`}>
        {whenWords(
          locale,
          event.zone,
          event.precision === 'time' ? 'day' : event.precision,
          event.startsAt,
          event.endsAt,
        )}
      </a>
    )
  return (
    <Table caption={t('title')} wide>
      <thead>
        <tr>
          <Th>{t('name')}</Th>
          <Th numeric>{t('occurrences')}</Th>
          <Th>{t('last')}</Th>
          <Th>{t('next')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <NameCell
              href={`${root}/series/${row.id}`}
              note={[kinds(row.kind), row.season && t(`seasons.${row.season as 'spring'}`)]
                .filter(Boolean)
                .join(', ')}
            >
              {words(row.name, locale)}
            </NameCell>
            <Td numeric>{row.count}</Td>
            <Td>{when(row.last) ?? <span className="muted">{t('notYet')}</span>}</Td>
            <Td>
              {row.endedAt ? (
                <Status tone="past">{t('ended')}</Status>
              ) : (
                (when(row.next) ?? <Status tone="strong">{t('noNext')}</Status>)
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
