import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { Figure } from '@/components/ui/figure'
import { Row, Rows } from '@/components/ui/rows'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { todayIn } from '@/lib/memberships/coordination/dates'
import type { InstitutionMembership } from '@/lib/memberships/coordination/queries'
import { firstFreeDay, heldOn } from '@/lib/memberships/mandates/slots'
import { HeldMandateLine } from './held-mandate'
import { PastMandates } from './past-mandates'
import { below, type Place } from './place'

type Props = { place: Place; membership: InstitutionMembership; member: boolean }

/** The mandates of a membership, kind by kind: how many of how many are filled, by whom, and which are free. */
export async function MandateKinds({ place, membership, member }: Props) {
  const [t, m] = await Promise.all([getTranslations('mandates.kind'), getTranslations('memberships')])
  const rules = membership.kind.mandateRules
  if (rules.length === 0) return <p className="muted">{t('none')}</p>
  const today = todayIn(place.ctx)
  return (
    <Rows>
      {rules.map(({ kind, count, votes }) => {
        const all = membership.mandates.filter((one) => one.kind === kind)
        const held = all.filter((one) => !one.to || one.to >= today)
        const taken = heldOn(all, today)
        const title = m(`mandates.${kind}`)
        const free = member && firstFreeDay(all, count, today) !== null
        return (
          <Row
            key={kind}
            figure={<Figure value={taken} unit={t('unit', { count })} wide />}
            title={title}
            text={[
              t('held', { held: taken, count }),
              taken > count && t('over', { count: taken - count }),
              taken < count && t('free', { count: count - taken }),
              t('votes', { count: votes }),
            ]
              .filter(Boolean)
              .join(', ')}
          >
            {held.length > 0 && (
              <ul className="mt-16">
                {held.map((mandate) => (
                  <HeldMandateLine key={mandate.id} place={place} mandate={mandate} />
                ))}
              </ul>
            )}
            {place.writes && free && (
              <p className="mt-12">
                <ButtonLink
                  href={below(place, `/name?membership=${membership.id}&kind=${kind}`)}
                  variant="secondary"
                >
                  {t('name')}
                  <VisuallyHidden>{title}</VisuallyHidden>
                </ButtonLink>
              </p>
            )}
            <PastMandates place={place} mandates={all.filter((one) => one.to !== null && one.to < today)} />
          </Row>
        )
      })}
    </Rows>
  )
}
