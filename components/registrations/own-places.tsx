import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Figure } from '@/components/ui/figure'
import { Row, Rows } from '@/components/ui/rows'
import { type Locale, words } from '@/lib/localized'
import type { PlaceFact } from '@/lib/registrations/notice'

/** The places one holds, each with its state; a waiting one with its rank as the figure. */
export async function OwnPlaces({ places, locale }: { places: readonly PlaceFact[]; locale: Locale }) {
  const t = await getTranslations('registrations')
  if (places.length === 0) return null
  return (
    <Section title={t('my.places')}>
      <Rows>
        {places.map(({ part, pool, state, rank }) => {
          const [title, detail] = [words(part, locale), words(pool, locale)]
          return (
            <Row
              key={`${part.de} ${pool.de}`}
              {...(rank
                ? {
                    figure: (
                      <Figure value={rank} unit={t('my.rankUnit')} label={t('my.rankLabel', { rank })} />
                    ),
                  }
                : { label: t(`place.${state}`) })}
              title={title}
              text={[detail === title ? '' : detail, rank ? t('place.waiting') : '']
                .filter(Boolean)
                .join(', ')}
            />
          )
        })}
      </Rows>
    </Section>
  )
}
