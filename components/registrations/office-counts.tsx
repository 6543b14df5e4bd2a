import { getTranslations } from 'next-intl/server'
import { CapacityBar } from '@/components/ui/capacity-bar'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { words } from '@/lib/localized'
import type { PoolCount } from '@/lib/registrations/places/queries'

type Props = { ctx: Ctx; pools: readonly PoolCount[] /** The address of the list. */; list: string }

/** How full each pool is: a bar with its numbers, and who waits; each leads to the people behind it. */
export async function OfficeCounts({ ctx, pools, list }: Props) {
  const t = await getTranslations('registrations.office')
  if (pools.length === 0) return null
  const several = new Set(pools.map(({ partId }) => partId)).size > 1
  return (
    <Table caption={t('pools')} className="table-list mb-24">
      <thead>
        <tr>
          <Th>{t('poolColumn')}</Th>
          <Th>{t('pools')}</Th>
          <Th numeric>{t('freeColumn')}</Th>
          <Th numeric>{t('state.waiting')}</Th>
        </tr>
      </thead>
      <tbody>
        {pools.map(({ poolId, part, pool, taken, capacity, free, waiting }) => (
          <tr key={poolId}>
            <Th scope="row">
              <a className="link-plain" href={`${list}?pool=${poolId}`}>
                {words(pool, ctx.locale)}
              </a>
              {several && <span className="cell-second">{words(part, ctx.locale)}</span>}
            </Th>
            <Td data-label={t('pools')}>
              <CapacityBar
                taken={taken}
                capacity={capacity}
                words={t('poolWords', { taken, capacity })}
                inline
              />
            </Td>
            <Td numeric data-label={t('freeColumn')}>
              {free}
            </Td>
            <Td numeric data-label={t('state.waiting')}>
              {waiting > 0 ? <a href={`${list}?state=waiting&pool=${poolId}`}>{waiting}</a> : 0}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
