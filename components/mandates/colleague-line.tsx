import { getTranslations } from 'next-intl/server'
import { Row } from '@/components/ui/rows'
import { shortDate } from '@/lib/clock'
import type { AffiliationState } from '@/lib/memberships/affiliations/groups'
import { todayIn } from '@/lib/memberships/coordination/dates'
import type { Colleague } from '@/lib/memberships/coordination/queries'
import { localePath } from '@/lib/paths'
import { fullName } from '@/lib/people/name'
import { ColleagueDeeds } from './colleague-deeds'
import { confirmedByWords } from './confirmed-by'
import type { Place } from './place'

type Props = { place: Place; colleague: Colleague; state: AffiliationState }

/** Somebody who works, worked, is invited or asks to be known as working there. */
export async function ColleagueLine({ place, colleague, state }: Props) {
  const { ctx, office, writes, organisationId } = place
  const [t, h, b, r] = await Promise.all([
    getTranslations('mandates.colleagues'),
    getTranslations('mandates.holder'),
    getTranslations('mandates.confirmedBy'),
    getTranslations('mandates.endReasons'),
  ])
  const { from, to, confirmedAt, invitedAt } = colleague
  const day = (at: Date) => shortDate(ctx.locale, 'UTC', at)
  const moment = (at: Date) => shortDate(ctx.locale, ctx.network.zone, at)
  const date = day(from)
  const label = to
    ? h('span', { from: date, to: day(to) })
    : from > todayIn(ctx)
      ? h('from', { date })
      : h('since', { date })
  const reason = colleague.endReason as 'left' | null
  const said = {
    asking: t(from > todayIn(ctx) ? 'askingTextFrom' : 'askingText', { date }),
    invited: t('invitedText', { date: moment(invitedAt ?? from) }),
    current:
      confirmedAt &&
      t('confirmedOn', { date: moment(confirmedAt), by: confirmedByWords(b, colleague.confirmedBy) }),
    past: reason && r.has(reason) ? r(reason) : null,
  }[state]
  return (
    <Row
      label={label}
      title={fullName(colleague.person)}
      level={4}
      {...(office
        ? { href: localePath(ctx.locale, `/${ctx.network.slug}/manage/people/${colleague.person.id}`) }
        : {})}
      text={[
        colleague.function,
        colleague.organisation.id === organisationId ? null : colleague.organisation.name,
        state === 'current' && colleague.coordinates && t('coordinates'),
        said,
      ]
        .filter(Boolean)
        .join(', ')}
    >
      {writes && state !== 'past' && !to && (
        <ColleagueDeeds place={place} id={colleague.id} name={fullName(colleague.person)} state={state} />
      )}
    </Row>
  )
}
