import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { CapacityBar } from '@/components/ui/capacity-bar'
import { LineChart } from '@/components/ui/line-chart'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import type { arrivals } from '@/lib/check-in/office/arrivals'
import type { Tally } from '@/lib/check-in/queries'
import { timeWords } from '@/lib/clock'

type Props = {
  ctx: Ctx
  zone: string
  rows: ReturnType<typeof arrivals>
  tally: Tally
  /** It is over: how many were there, by pool. Null while they come and go. */
  came: ReadonlyMap<string, number> | null
}

const quarter = 15 * 60_000

/** How things stand in each pool, and how people came, as a picture with its table. */
export async function Arrivals({ ctx, zone, rows, tally, came }: Props) {
  const t = await getTranslations('door.office')
  const title = t(came ? 'poolsAfter' : 'pools')
  const pools = tally.pools.map((pool) => ({ ...pool, here: came ? (came.get(pool.id) ?? 0) : pool.inside }))
  const time = (at: Date) => timeWords(ctx.locale, zone, at)
  const [first, ...later] = rows
  return (
    <>
      <Section stacked title={title}>
        <Table caption={title}>
          <thead>
            <tr>
              <Th>{t('pool')}</Th>
              <Th>{t('share')}</Th>
            </tr>
          </thead>
          <tbody>
            {pools.map((pool) => (
              <tr key={pool.id}>
                <Th scope="row">
                  {pool.part}
                  <span className="cell-second">{pool.name}</span>
                </Th>
                <Td>
                  <CapacityBar
                    inline
                    taken={pool.here}
                    capacity={pool.confirmed}
                    words={`${pool.here} / ${pool.confirmed}`}
                  />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Section>
      <Section stacked title={t('arrivals')}>
        {!first && <p className="muted">{t('arrivalsNone')}</p>}
        {first && later.length === 0 && (
          <p>
            {t('arrivalsOnce', {
              count: first.inAll,
              from: time(first.at),
              to: time(new Date(first.at.getTime() + quarter)),
            })}
          </p>
        )}
        {later.length > 0 && (
          <LineChart
            caption={t('arrivalsText')}
            lines={[
              {
                name: t('line'),
                points: rows.map(({ at, inAll }) => ({
                  label: time(at),
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
