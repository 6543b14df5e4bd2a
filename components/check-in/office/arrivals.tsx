import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { CapacityBar } from '@/components/ui/capacity-bar'
import { LineChart } from '@/components/ui/line-chart'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import type { arrivals } from '@/lib/check-in/office/arrivals'
import type { Tally } from '@/lib/check-in/queries'
import { timeWords } from '@/lib/clock'

type Props = { ctx: Ctx; zone: string; rows: ReturnType<typeof arrivals>; tally: Tally }

/** How things stand in each pool, and how people came, as a picture with its table. */
export async function Arrivals({ ctx, zone, rows, tally }: Props) {
  const t = await getTranslations('door.office')
  return (
    <>
      <Section stacked title={t('pools')}>
        <Table caption={t('pools')}>
          <thead>
            <tr>
              <Th>{t('pool')}</Th>
              <Th>{t('share')}</Th>
            </tr>
          </thead>
          <tbody>
            {tally.pools.map((pool) => (
              <tr key={pool.id}>
                <Th scope="row">
                  {pool.part}
                  <span className="cell-second">{pool.name}</span>
                </Th>
                <Td>
                  <CapacityBar
                    inline
                    taken={pool.inside}
                    capacity={pool.confirmed}
                    words={`${pool.inside} / ${pool.confirmed}`}
                  />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Section>
      <Section stacked title={t('arrivals')} lead={t('arrivalsText')}>
        {rows.length === 0 ? (
          <p className="muted">{t('arrivalsNone')}</p>
        ) : (
          <LineChart
            caption={t('arrivals')}
            lines={[
              {
                name: t('line'),
                points: rows.map(({ at, inAll }) => ({
                  label: timeWords(ctx.locale, zone, at),
                  value: inAll,
                })),
              },
            ]}
            limit={{ value: tally.confirmed, words: t('expectedLine', { count: tally.confirmed }) }}
            tableLabel={t('table')}
            pointName={t('time')}
          />
        )}
      </Section>
    </>
  )
}
