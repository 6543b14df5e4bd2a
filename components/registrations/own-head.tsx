import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SitePageHead } from '@/components/layout/site-page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { Message } from '@/components/ui/message'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords, dayWords, now } from '@/lib/clock'
import { hasDay } from '@/lib/events/feed'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { confirmAddress } from '@/lib/registrations/own/actions'
import type { OwnRegistration } from '@/lib/registrations/own/queries'
import { registrationState } from '@/lib/registrations/policy'

type Props = { ctx: Ctx; token: string; own: OwnRegistration; done: string | undefined }

const answers = [
  'confirmed',
  'requested',
  'waiting',
  'already',
  'changed',
  'given-back',
  'part-back',
  'address',
  'accepted',
  'declined',
  'coming',
  'passing',
  'taken',
] as const
/** These say why something did not work. */
const problems = ['join-over'] as const

function headKey({ registration }: OwnRegistration) {
  if (registration.event.state === 'cancelled') return 'cancelled'
  const state = registrationState(registration)
  if (state === 'given_back') return registration.lapsesAt ? 'lapsed' : state
  if (registration.event.endsAt < now()) return 'past'
  const states = registration.places.map((place) => place.state)
  if (state === 'unconfirmed' || states.includes('confirmed')) return state
  if (states.includes('offered')) return 'offered'
  return states.includes('held') ? 'held' : state
}

/** Only who comes in person is asked for a ticket at the door. */
const isOnSite = (place: { state: string; pool: { mode: string } }) =>
  place.state === 'confirmed' && place.pool.mode !== 'online'

/** The date that the sentence under the heading needs: until when to answer. */
function leadDate({ registration: { lapsesAt, places } }: OwnRegistration) {
  const deadlines = places.flatMap((place) => (place.state === 'offered' ? (place.heldUntil ?? []) : []))
  return lapsesAt ?? deadlines.sort((a, b) => a.getTime() - b.getTime())[0]
}

/** How the registration stands, in one sentence, and the one next step. */
export async function OwnHead({ ctx, token, own, done }: Props) {
  const [t, common, errors] = await Promise.all([
    getTranslations('registrations.my'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const { locale, network } = ctx
  const { event, comingAt } = own.registration
  const key = headKey(own)
  const answer = answers.find((one) => one === done)
  const root = `/${network.slug}`
  const problem = problems.find((one) => one === done)
  const zone = event.zone
  const date = leadDate(own)
  const { byName, completedAt } = own.registration
  const uncompleted = Boolean(byName && !completedAt && own.offer)
  const ticket = key === 'confirmed' && own.registration.places.some(isOnSite)
  const held = own.registration.places.some((place) => place.state === 'confirmed')
  return (
    <SitePageHead
      title={t(`heading.${key}`, { date: dayWords(locale, zone, event.startsAt) })}
      lead={t(key === 'past' && held ? 'lead.pastConfirmed' : `lead.${key}`, {
        date: date ? dateTimeWords(locale, zone, date) : '',
      })}
    >
      {answer && (
        <div className="mt-24">
          <Message kind="success" role="status">
            {t(`done.${answer}`)}
          </Message>
        </div>
      )}
      {problem && (
        <div className="mt-24">
          <Message kind="warning" role="status">
            {t(`done.${problem}`)}
          </Message>
        </div>
      )}
      {key === 'confirmed' && comingAt && !answer && (
        <p className="measure mt-16">{t('comingSaid', { date: dateTimeWords(locale, zone, comingAt) })}</p>
      )}
      {uncompleted && <p className="measure mt-16">{t('completeNote', { name: byName ?? '' })}</p>}
      {own.cancelled != null && <p className="measure mt-16">{words(own.cancelled, locale)}</p>}
      {key === 'unconfirmed' && (
        <Form
          className="form mt-16"
          action={confirmAddress}
          hidden={{ network: network.slug, token }}
          labels={{ summary: errors('summary'), pending: common('pending') }}
          submit={t('confirm')}
        >
          <p className="measure">{t('confirmNote')}</p>
        </Form>
      )}
      <p className="button-group mt-32">
        {uncompleted && (
          <ButtonLink href={localePath(locale, `${root}/my/${token}/complete`)} arrow>
            {t('complete')}
          </ButtonLink>
        )}
        {key === 'offered' && <ButtonLink href="#offer">{t('offerButton')}</ButtonLink>}
        {ticket && (
          <ButtonLink href={localePath(locale, `${root}/my/${token}/ticket`)}>{t('ticket')}</ButtonLink>
        )}
        {key === 'confirmed' && hasDay(event) && (
          <ButtonLink
            variant={ticket ? 'secondary' : 'primary'}
            href={localePath(locale, `${root}/my/${token}/calendar.ics`)}
          >
            {t('calendar')}
          </ButtonLink>
        )}
        {(key === 'given_back' || key === 'lapsed') && event.state === 'announced' && (
          <ButtonLink href={localePath(locale, `${root}/events/${event.slug}/register`)}>
            {t('registerAgain')}
          </ButtonLink>
        )}
        <ButtonLink variant="secondary" href={localePath(locale, `${root}/events/${event.slug}`)}>
          {t('event')}
        </ButtonLink>
      </p>
    </SitePageHead>
  )
}
