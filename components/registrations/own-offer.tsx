import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { Section } from '@/components/layout/section'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { acceptOffer, declineOffer } from '@/lib/registrations/own/actions'
import type { OwnRegistration } from '@/lib/registrations/own/queries'

type Props = { ctx: Ctx; token: string; own: OwnRegistration }

/** Places on offer: until when, and the two answers. */
export async function OwnOffer({ ctx, token, own: { registration } }: Props) {
  const offered = registration.places.filter((place) => place.state === 'offered')
  if (offered.length === 0) return null
  const [t, common] = await Promise.all([
    getTranslations('registrations.my.offer'),
    getTranslations('common'),
  ])
  const { locale, network } = ctx
  return (
    <Section title={t('title')} id="offer">
      <Rows>
        {offered.map((place) => {
          const hidden = { network: network.slug, token, place: place.id }
          const [part, pool] = [words(place.pool.part.name, locale), words(place.pool.name, locale)]
          const until =
            place.heldUntil &&
            t('until', { date: dateTimeWords(locale, registration.event.zone, place.heldUntil) })
          return (
            <Row key={place.id} title={part === pool ? part : t('place', { part, pool })} text={until}>
              <div className="button-group mt-16">
                <ActionButton
                  action={acceptOffer}
                  hidden={hidden}
                  label={t('accept')}
                  pendingLabel={common('pending')}
                />
                <ActionButton
                  action={declineOffer}
                  hidden={hidden}
                  label={t('decline')}
                  pendingLabel={common('pending')}
                  variant="secondary"
                />
              </div>
            </Row>
          )
        })}
      </Rows>
      <p className="form-note measure mt-16">{t('note')}</p>
    </Section>
  )
}
