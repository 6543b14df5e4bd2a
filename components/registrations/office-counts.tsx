import { getTranslations } from 'next-intl/server'
import { CapacityBar } from '@/components/ui/capacity-bar'
import { Table, Td, Th } from '@/components/ui/table'
import { type Locale, words } from '@/lib/localized'
import type { PoolCount } from '@/lib/registrations/places/queries'

/** How full each pool is: a bar with its numbers, and who waits. */
export async function OfficeCounts({ pools, locale }: { pools: readonly PoolCount[]; locale: Locale }) {
  const t = await getTranslations('registrations.office')
  if (pools.length === 0) return null
  return (
    <Table caption={t('pools')}>
      <thead>
        <tr>
          <Th>{t('part')}</Th>
          <Th>{t('poolColumn')}</Th>
          <Th>{t('pools')}</Th>
          <Th>{t('state.waiting')}</Th>
        </tr>
      </thead>
      <tbody>
        {pools.map(({ poolId, part, pool, taken, capacity, waiting }) => (
          <tr key={poolId}>
            <Th scope="row">{words(part, locale)}</Th>
            <Td>{words(pool, locale)}</Td>
            <Td>
              <CapacityBar
                taken={taken}
                capacity={capacity}
                words={t('poolWords', { taken, capacity })}
                inline
              />
            </Td>
            <Td>{t('poolWaiting', { waiting })}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
