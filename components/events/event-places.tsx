import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { CapacityBar } from '@/components/ui/capacity-bar'
import { Figure } from '@/components/ui/figure'
import type { ReaderEvent } from '@/lib/events/queries'
import { inLanguage, type Locale } from '@/lib/localized'

type Part = ReaderEvent['parts'][number]
type Pool = Part['pools'][number]
type Count = { free: number; waiting: number }
type Props = { locale: Locale; event: ReaderEvent; places: ReadonlyMap<string, Count>; coming: boolean }

/** Places per pool: what, how many are free, and the bar or the waiting list. */
export async function EventPlaces({ locale, event, places, coming }: Props) {
  const t = await getTranslations('events')
  const parts = event.parts.filter((part) => part.pools.length > 0)
  if (parts.length === 0 || !coming) return null
  return (
    <Section title={t('places.title')}>
      <ul className="places">
        {parts.flatMap((part) =>
          part.pools.map((pool) => (
            <li key={pool.id}>
              <PoolName {...{ locale, part, pool, several: parts.length > 1 }} />
              <Figure value={places.get(pool.id)?.free ?? 0} unit={t('places.unit')} size="l" />
              <PoolState {...{ pool, count: places.get(pool.id) ?? { free: 0, waiting: 0 } }} />
            </li>
          )),
        )}
      </ul>
    </Section>
  )
}

function PoolName({
  locale,
  part,
  pool,
  several,
}: {
  locale: Locale
  part: Part
  pool: Pool
  several: boolean
}) {
  const [first, second] = [inLanguage(part.name, locale), inLanguage(pool.name, locale)]
  if (!several) return <h3 lang={second.lang}>{second.text}</h3>
  return (
    <div>
      <h3 lang={first.lang}>{first.text}</h3>
      <p className="secondary muted" lang={second.lang}>
        {second.text}
      </p>
    </div>
  )
}

async function PoolState({ pool, count }: { pool: Pool; count: Count }) {
  const t = await getTranslations('events')
  const { free, waiting: waits } = count
  if (free > 0)
    return (
      <CapacityBar
        taken={pool.capacity - free}
        capacity={pool.capacity}
        words={t('places.words', { free, capacity: pool.capacity })}
      />
    )
  return (
    <div className="secondary">
      <p>
        <b>{waits > 0 ? t('places.fullWaiting', { waiting: waits }) : t('places.full')}</b>
      </p>
      <p className="muted">
        {t('places.rank', { rank: waits + 1 })}{' '}
        {pool.offerHours > 0 ? t('places.offer', { hours: pool.offerHours }) : t('places.moveUp')}
      </p>
    </div>
  )
}
