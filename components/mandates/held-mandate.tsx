import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { ButtonLink } from '@/components/ui/button-link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { shortDate } from '@/lib/clock'
import type { HeldMandate } from '@/lib/memberships/coordination/queries'
import { inviteAgain } from '@/lib/memberships/mandates/actions'
import { localePath } from '@/lib/paths'
import { fullName } from '@/lib/people/name'
import { EndMandate } from './end-mandate'
import { below, carried, type Place } from './place'

/** Who holds a mandate, since when, whether they confirmed it, and what can be done about it. */
export async function HeldMandateLine({ place, mandate }: { place: Place; mandate: HeldMandate }) {
  const { ctx, writes, office } = place
  const t = await getTranslations('mandates.holder')
  const day = (at: Date) => shortDate(ctx.locale, 'UTC', at)
  const name = fullName(mandate.person)
  const { from, to, confirmedAt, invitedAt } = mandate
  const state = confirmedAt
    ? [t('since', { date: day(from) }), to && t('ends', { date: day(to) })]
    : [t('from', { date: day(from) }), t('unconfirmed', { date: day(invitedAt ?? from) })]
  return (
    <li className="border-t border-rule py-12">
      <p className="person-name">
        {office ? (
          <a href={localePath(ctx.locale, `/${ctx.network.slug}/manage/people/${mandate.person.id}`)}>
            {name}
          </a>
        ) : (
          name
        )}
      </p>
      <p className="secondary">{state.filter(Boolean).join(', ')}</p>
      {writes && (
        <div className="deeds">
          {!to && (
            <ButtonLink
              variant="quiet"
              href={below(place, `/name?kind=${mandate.kind}&replaces=${mandate.id}`)}
            >
              {t('replace')}
              <VisuallyHidden>{name}</VisuallyHidden>
            </ButtonLink>
          )}
          {!confirmedAt && (
            <ActionButton
              action={inviteAgain}
              hidden={{ ...carried(place), mandateId: mandate.id }}
              label={
                <>
                  {t('again')}
                  <VisuallyHidden>{name}</VisuallyHidden>
                </>
              }
              variant="quiet"
            />
          )}
          <EndMandate place={place} mandateId={mandate.id} name={name} confirmed={confirmedAt !== null} />
        </div>
      )}
    </li>
  )
}
