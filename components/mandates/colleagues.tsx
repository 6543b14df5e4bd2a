import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { Rows } from '@/components/ui/rows'
import { type AffiliationState, byState } from '@/lib/memberships/affiliations/groups'
import { todayIn } from '@/lib/memberships/coordination/dates'
import type { Colleague } from '@/lib/memberships/coordination/queries'
import { ColleagueLine } from './colleague-line'
import { below, type Place } from './place'

/** Everybody of an institution, those who wait for a word first; the past is folded. */
export async function Colleagues({ place, colleagues }: { place: Place; colleagues: Colleague[] }) {
  const [t, i, o] = await Promise.all([
    getTranslations('mandates.colleagues'),
    getTranslations('mandates.invite'),
    getTranslations('mandates.handOver'),
  ])
  const groups = byState(colleagues, todayIn(place.ctx))
  const list = (state: AffiliationState) => (
    <Rows>
      {groups[state].map((colleague) => (
        <ColleagueLine key={colleague.id} place={place} colleague={colleague} state={state} />
      ))}
    </Rows>
  )
  const titled = (state: 'asking' | 'invited' | 'current', title: string) =>
    groups[state].length > 0 && (
      <div className="mb-32">
        <h3 className="mb-16">{title}</h3>
        {list(state)}
      </div>
    )
  return (
    <>
      {place.writes && (
        <p className="button-group mb-32">
          <ButtonLink variant="secondary" href={below(place, '/invite')}>
            {i('open')}
          </ButtonLink>
          <ButtonLink variant="quiet" href={below(place, '/hand-over')}>
            {o('open')}
          </ButtonLink>
        </p>
      )}
      {titled('asking', place.office ? t('askingOffice') : t('asking'))}
      {titled('invited', t('invited'))}
      {titled('current', t('current'))}
      {groups.current.length + groups.asking.length + groups.invited.length === 0 && (
        <p className="muted mb-16">{t('none')}</p>
      )}
      {groups.past.length > 0 && (
        <details className="mt-24">
          <summary>{t('past', { count: groups.past.length })}</summary>
          <div className="mt-16">{list('past')}</div>
        </details>
      )}
    </>
  )
}
