import { getTranslations } from 'next-intl/server'
import { CapacityBar } from '@/components/ui/capacity-bar'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { now, shortDate } from '@/lib/clock'
import { keeps } from '@/lib/events/places/figures'
import type { PlacesPlan, PlannedPool } from '@/lib/events/places/queries'
import { type Locale, words } from '@/lib/localized'
import { OrderCell } from './order-cell'
import type { PartProps } from './part-props'

/** The pools of a part: places, waiting list, what happens when one comes free, what is kept for partners. */
export async function PoolTable({ ctx, plan, part, path }: PartProps) {
  const [t, form] = await Promise.all([getTranslations('places'), getTranslations('events.form')])
  const add = <a href={`${path}/parts/${part.id}/pools/new`}>{t('pool.new')}</a>
  if (part.pools.length === 0)
    return (
      <p>
        {t('pool.none')} {add}
      </p>
    )
  const several = part.pools.length > 1
  return (
    <>
      <Table caption={t('pool.caption', { part: words(part.name, ctx.locale) })} wide>
        <thead>
          <tr>
            <Th>{t('pool.title')}</Th>
            <Th>{t('pool.places')}</Th>
            <Th numeric>{t('pool.waiting')}</Th>
            <Th>{t('pool.freed')}</Th>
            <Th>{t('share.title')}</Th>
            {several && <Th>{t('order.title')}</Th>}
          </tr>
        </thead>
        <tbody>
          {part.pools.map((pool) => (
            <tr key={pool.id}>
              <NameCell
                href={`${path}/pools/${pool.id}`}
                note={[form(`formats.${pool.mode}`), pool.joinUrl && t('join.set')]
                  .filter(Boolean)
                  .join(', ')}
              >
                {words(pool.name, ctx.locale)}
              </NameCell>
              <Td>
                <CapacityBar
                  inline
                  taken={pool.taken}
                  capacity={pool.capacity}
                  words={`${pool.taken} / ${pool.capacity}`}
                />
              </Td>
              <Td numeric>{pool._count.places}</Td>
              <Td>
                {pool.offerHours > 0 ? t('pool.offered', { hours: pool.offerHours }) : t('pool.movesUp')}
              </Td>
              <Td>
                <Shares {...{ plan, pool }} locale={ctx.locale} />
              </Td>
              <OrderCell {...{ ctx, plan }} kind="pool" record={pool} among={part.pools} />
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="table-more">{add}</p>
    </>
  )
}

async function Shares({ plan, pool, locale }: { plan: PlacesPlan; pool: PlannedPool; locale: Locale }) {
  const t = await getTranslations('places.share')
  const shares = pool.shares.filter((one) => one.capacity > 0)
  if (shares.length === 0) return <span className="muted">{t('none')}</span>
  return shares.map((share) => (
    <div key={share.id}>
      {t(keeps(share, now()) ? 'line' : 'lineOpen', {
        network: plan.partners.find((one) => one.id === share.partnerId)?.partner.name ?? '',
        taken: share.taken,
        capacity: share.capacity,
        date: shortDate(locale, plan.zone, share.until),
      })}
    </div>
  ))
}
