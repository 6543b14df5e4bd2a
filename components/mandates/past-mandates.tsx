import { getTranslations } from 'next-intl/server'
import { shortDate } from '@/lib/clock'
import type { HeldMandate } from '@/lib/memberships/coordination/queries'
import { fullName } from '@/lib/people/name'
import type { Place } from './place'

/** Who held such a mandate before: dated, with the reason why it ended. */
export async function PastMandates({ place, mandates }: { place: Place; mandates: HeldMandate[] }) {
  const [t, h, r] = await Promise.all([
    getTranslations('mandates.kind'),
    getTranslations('mandates.holder'),
    getTranslations('mandates.endReasons'),
  ])
  if (mandates.length === 0) return null
  const day = (at: Date | null) => (at ? shortDate(place.ctx.locale, 'UTC', at) : '')
  const why = (reason: string | null) => {
    const key = reason as 'resigned'
    return reason && r.has(key) ? r(key) : null
  }
  return (
    <details className="mt-12">
      <summary>
        <span className="summary-text">{t('past', { count: mandates.length })}</span>
      </summary>
      <ul className="mt-8">
        {mandates.map((one) => (
          <li key={one.id} className="secondary py-4">
            {[fullName(one.person), h('span', { from: day(one.from), to: day(one.to) }), why(one.endReason)]
              .filter(Boolean)
              .join(', ')}
          </li>
        ))}
      </ul>
    </details>
  )
}
