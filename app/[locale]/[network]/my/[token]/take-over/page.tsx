import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { Section } from '@/components/layout/section'
import { SitePageHead } from '@/components/layout/site-page-head'
import { EventBand } from '@/components/registrations/event-band'
import { ButtonLink } from '@/components/ui/button-link'
import { Row, Rows } from '@/components/ui/rows'
import { whenWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { takeOverPlace } from '@/lib/registrations/passing/actions'
import { takingPage } from '@/lib/registrations/passing/queries'
import { isActive } from '@/lib/registrations/places/capacity'
import { siteContext } from '../../../context'
import { orNotFound } from '../own'

type Props = { params: Promise<{ locale: string; network: string; token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registrations.my.take')
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** What a colleague opens who was asked to take a place: here the link's word is the sealed offer out of their mail. */
export default async function TakeOverPage({ params }: Props) {
  const ctx = await siteContext(params)
  const { token: pass } = await params
  const page = await orNotFound(takingPage(ctx, pass))
  const [t, my, register, common, errors] = await Promise.all([
    getTranslations('registrations.my.take'),
    getTranslations('registrations.my'),
    getTranslations('registrations.register'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const { locale, network } = ctx
  if (!page)
    return (
      <SitePageHead title={t('goneTitle')} lead={t('goneText')}>
        <p className="button-group mt-32">
          <ButtonLink href={localePath(locale, `/${network.slug}/events`)}>{my('toEvents')}</ButtonLink>
        </p>
      </SitePageHead>
    )
  const { event, places } = page.registration
  return (
    <>
      <EventBand event={event} locale={locale} />
      <SitePageHead title={t('title')} lead={t('lead', { name: page.from })} />
      <Section title={my('places')}>
        <Rows>
          {places
            .filter((place) => isActive(place.state))
            .map((place) => (
              <Row
                key={place.id}
                label={words(place.pool.name, locale)}
                title={words(place.pool.part.name, locale)}
                text={whenWords(locale, event.zone, event.precision, event.startsAt, event.endsAt)}
              />
            ))}
        </Rows>
      </Section>
      <Section title={my('dataTitle')}>
        <Form
          className="form max-w-704"
          action={takeOverPlace}
          hidden={{ network: network.slug, pass }}
          labels={{ summary: errors('summary'), pending: common('pending') }}
          submit={t('submit')}
        >
          {page.known ? (
            <p>
              <b>{page.known}</b>
            </p>
          ) : (
            <FieldRow>
              <TextField name="givenName" label={register('givenName')} autoComplete="given-name" required />
              <TextField
                name="familyName"
                label={register('familyName')}
                autoComplete="family-name"
                required
              />
            </FieldRow>
          )}
          <p className="measure">{t('note')}</p>
        </Form>
      </Section>
    </>
  )
}
