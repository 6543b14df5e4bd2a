import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { Section } from '@/components/layout/section'
import { Figure } from '@/components/ui/figure'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords, whenWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { giveBackOnePlace } from '@/lib/registrations/giving-back/actions'
import type { OwnRegistration } from '@/lib/registrations/own/queries'
import { isActive } from '@/lib/registrations/places/capacity'

type Props = { ctx: Ctx; token: string; own: OwnRegistration }

/** The places one holds, each with its state; a waiting one with its rank as the figure. One of several can go alone. */
export async function OwnPlaces({ ctx, token, own: { registration, places, offer } }: Props) {
  const [t, common, errors] = await Promise.all([
    getTranslations('registrations'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const { locale, network } = ctx
  const { zone, endsAt } = registration.event
  const active = registration.places.filter((place) => isActive(place.state))
  // What is on offer stands above, with its two answers.
  const rows = active.flatMap((place, i) => (place.state === 'offered' ? [] : [{ place, fact: places[i] }]))
  if (rows.length === 0) return null
  return (
    <Section title={t('my.places')}>
      <Rows>
        {rows.map(({ place, fact }, i) => {
          const { part, name } = place.pool
          const [title, detail] = [words(part.name, locale), words(name, locale)]
          const rank = fact?.rank ?? null
          const text = [
            detail === title ? '' : detail,
            part.startsAt ? whenWords(locale, zone, 'time', part.startsAt, part.endsAt ?? endsAt) : '',
            rank ? t('place.waiting') : '',
            place.state === 'held' && place.heldUntil
              ? t('my.until', { date: dateTimeWords(locale, zone, place.heldUntil) })
              : '',
          ]
          const figure = rank && (
            <Figure value={rank} unit={t('my.rankUnit')} label={t('my.rankLabel', { rank })} />
          )
          return (
            <Row
              key={place.id}
              {...(figure ? { figure } : { label: t(`place.${place.state}`) })}
              title={title}
              text={text.filter(Boolean).join(', ')}
            >
              {offer && active.length > 1 && (
                <ConfirmForm
                  action={giveBackOnePlace}
                  hidden={{ network: network.slug, token, place: place.id }}
                  labels={{ summary: errors('summary'), pending: common('pending') }}
                  prefix={`back-${i}`}
                  variant="quiet"
                  size="office"
                  open={t('my.partBack.open')}
                  title={t('my.partBack.title', { place: title })}
                  consequence={t('my.partBack.consequence')}
                  confirm={t('my.partBack.confirm')}
                />
              )}
            </Row>
          )
        })}
      </Rows>
      {offer && (
        <p className="mt-16">
          {t.rich('my.together', {
            link: (chunks) => (
              <a
                href={localePath(
                  locale,
                  `/${network.slug}/events/${registration.event.slug}/register/together`,
                )}
              >
                {chunks}
              </a>
            ),
          })}
        </p>
      )}
    </Section>
  )
}
