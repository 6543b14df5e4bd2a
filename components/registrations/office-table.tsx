import { getTranslations } from 'next-intl/server'
import { Table, Th } from '@/components/ui/table'
import { type Ctx, can } from '@/lib/access/context'
import type { RegistrationFilter } from '@/lib/registrations/office/filter'
import type { ListedRegistration } from '@/lib/registrations/office/queries'
import { OfficeRow } from './office-row'

type Props = {
  ctx: Ctx
  rows: readonly ListedRegistration[]
  event: string
  zone: string
  filter: RegistrationFilter
  /** The address of this list with another order. */
  sorted: (sort: RegistrationFilter['sort']) => string
}

/** The registrations that fit the filters. */
export async function OfficeTable({ ctx, rows, event, zone, filter, sorted }: Props) {
  const t = await getTranslations('registrations.office')
  const byTime = filter.state === 'waiting' ? 'ascending' : 'descending'
  return (
    <Table caption={t('caption', { event })} wide>
      <thead>
        <tr>
          <Th sort={filter.sort === 'name' ? 'ascending' : 'none'} href={sorted('name')}>
            {t('name')}
          </Th>
          <Th>{t('pools')}</Th>
          <Th numeric>{t('price')}</Th>
          <Th sort={filter.sort === 'at' ? byTime : 'none'} href={sorted('at')}>
            {t('at')}
          </Th>
          {can(ctx.actor, 'events.write') && <Th>{t('actions')}</Th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <OfficeRow key={row.id} ctx={ctx} row={row} zone={zone} />
        ))}
      </tbody>
    </Table>
  )
}
