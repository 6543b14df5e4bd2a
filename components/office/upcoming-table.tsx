import { getTranslations } from 'next-intl/server'
import { CapacityBar } from '@/components/ui/capacity-bar'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { shortDate, whenWords } from '@/lib/clock'
import type { OfficeRow } from '@/lib/events/office/queries'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'

type Row = { event: OfficeRow; taken: number; capacity: number }

/** The next events with their places as a picture and as numbers. */
export async function UpcomingTable({ ctx, rows }: { ctx: Ctx; rows: Row[] }) {
  const [t, e] = await Promise.all([getTranslations('office.today'), getTranslations('events.format')])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/events`)
  return (
    <Table caption={t('upcoming')} wide>
      <thead>
        <tr>
          <Th>{t('event')}</Th>
          <Th>{t('date')}</Th>
          <Th>{t('format')}</Th>
          <Th>{t('taken')}</Th>
          <Th numeric>{t('waitingCount')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ event, taken, capacity }) => (
          <tr key={event.id}>
            <NameCell href={`${root}/${event.id}`}>{words(event.title, ctx.locale)}</NameCell>
            <Td>
              {event.precision === 'time' || event.precision === 'day'
                ? shortDate(ctx.locale, event.zone, event.startsAt)
                : whenWords(ctx.locale, event.zone, event.precision, event.startsAt, event.endsAt)}
            </Td>
            <Td>{e(event.format)}</Td>
            <Td>
              {capacity > 0 && (
                <CapacityBar
                  inline
                  taken={taken}
                  capacity={capacity}
                  words={t('places', { taken, capacity })}
                />
              )}
            </Td>
            <Td numeric>{event.waiting}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
