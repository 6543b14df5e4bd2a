import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Figure } from '@/components/ui/figure'
import { Row, Rows } from '@/components/ui/rows'
import { type Locale, words } from '@/lib/localized'
import type { PlaceFact } from '@/lib/registrations/notice'

/** The places that others registered somebody for; one that waits with its rank as the figure. */
export async function PlaceRows({ places, locale }: { places: readonly PlaceFact[]; locale: Locale }) {
  const t = await getTranslations('registrations')
  return (
    <Section title={t('my.places')}>
      <Rows>
        {places.map(({ part, pool, state, rank }) => {
          const [title, detail] = [words(part, locale), words(pool, locale)]
          const label = rank ? t('place.waitingRank', { rank }) : t(`place.${state}`)
          return (
            <Row
              key={`${part.de} ${pool.de}`}
              {...(rank
                ? { figure: <Figure value={rank} unit={t('my.rankUnit')} label={label} /> }
                : { label })}
              title={title}
              text={detail === title ? undefined : detail}
            />
          )
        })}
      </Rows>
    </Section>
  )
}
