import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SitePageHead } from '@/components/layout/site-page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { Message } from '@/components/ui/message'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords, longDate, now } from '@/lib/clock'
import { hasDay } from '@/lib/events/feed'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { confirmAddress } from '@/lib/registrations/own/actions'
import type { OwnRegistration } from '@/lib/registrations/own/queries'
import { registrationState } from '@/lib/registrations/policy'

type Props = { ctx: Ctx; token: string; own: OwnRegistration; done: string | undefined }

const answers = ['confirmed', 'requested', 'waiting', 'already', 'changed', 'given-back', 'address'] as const

function headKey({ registration }: OwnRegistration) {
  if (registration.event.state === 'cancelled') return 'cancelled'
  const state = registrationState(registration)
  if (state === 'given_back') return registration.lapsesAt ? 'lapsed' : state
  return registration.event.endsAt < now() ? 'past' : state
}

/** How the registration stands, in one sentence, and the one next step. */
export async function OwnHead({ ctx, token, own, done }: Props) {
  const [t, common, errors] = await Promise.all([
    getTranslations('registrations.my'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const { locale, network } = ctx
  const { event, lapsesAt } = own.registration
  const key = headKey(own)
  const answer = answers.find((one) => one === done)
  const root = `/${network.slug}`
  const zone = event.zone
  return (
    <SitePageHead
      title={t(`heading.${key}`, { date: longDate(locale, zone, event.startsAt) })}
      lead={t(`lead.${key}`, { date: lapsesAt ? dateTimeWords(locale, zone, lapsesAt) : '' })}
    >
      {answer && (
        <div className="mt-24">
          <Message kind="success" role="status">
            {t(`done.${answer}`)}
          </Message>
        </div>
      )}
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
        {key === 'confirmed' && hasDay(event) && (
          <ButtonLink href={localePath(locale, `${root}/my/${token}/calendar.ics`)}>
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
