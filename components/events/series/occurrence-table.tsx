import { getTranslations } from 'next-intl/server'
import { Status } from '@/components/ui/status'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { whenWords } from '@/lib/clock'
import type { SeriesRecord } from '@/lib/events/series/queries'
import { words } from '@/lib/localized'

type Props = { ctx: Ctx; rows: SeriesRecord['events']; root: string }

/** The occurrences of a series, the latest first. */
export async function OccurrenceTable({ ctx: { locale }, rows, root }: Props) {
  const [t, events] = await Promise.all([getTranslations('series'), getTranslations('events')])
  return (
    <Table caption={t('occurrences')} wide>
      <thead>
        <tr>
          <Th>{events('office.event')}</Th>
          <Th>{events('office.date')}</Th>
          <Th>{events('office.format')}</Th>
          <Th>{events('office.state')}</Th>
          <Th numeric>{events('office.registrations')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <NameCell href={`${root}/${row.id}`} note={words(row.title, locale)}>
              {words(row.theme, locale) || words(row.title, locale)}
            </NameCell>
            <Td>{whenWords(locale, row.zone, row.precision, row.startsAt, row.endsAt)}</Td>
            <Td>{events(`format.${row.format}`)}</Td>
            <Td>
              <Status
                tone={row.state === 'draft' ? 'strong' : row.state === 'cancelled' ? 'danger' : 'plain'}
              >
                {events(`office.states.${row.state}`)}
              </Status>
            </Td>
            <Td numeric>{row._count.registrations}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
