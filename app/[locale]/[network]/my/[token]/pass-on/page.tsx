import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { SitePageHead } from '@/components/layout/site-page-head'
import { EventBand } from '@/components/registrations/event-band'
import { ButtonLink } from '@/components/ui/button-link'
import { localePath } from '@/lib/paths'
import { askColleague } from '@/lib/registrations/passing/actions'
import { passingPage } from '@/lib/registrations/passing/queries'
import { siteContext } from '../../../context'
import { orNotFound } from '../own'

type Props = { params: Promise<{ locale: string; network: string; token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registrations.my.passOn')
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** Who cannot come asks a colleague of the same institution to take the place. */
export default async function PassOnPage({ params }: Props) {
  const ctx = await siteContext(params)
  const { token } = await params
  const { registration, domains, why } = await orNotFound(passingPage(ctx, token))
  const [t, my, common, errors] = await Promise.all([
    getTranslations('registrations.my.passOn'),
    getTranslations('registrations.my'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const own = localePath(ctx.locale, `/${ctx.network.slug}/my/${token}`)
  return (
    <>
      <EventBand event={registration.event} locale={ctx.locale} />
      <SitePageHead title={t('title')} lead={why ? t(why) : t('lead')}>
        {why ? (
          <p className="button-group mt-32">
            <ButtonLink href={own}>{my('join.back')}</ButtonLink>
          </p>
        ) : (
          <Form
            className="form mt-32 max-w-704"
            action={askColleague}
            hidden={{ network: ctx.network.slug, token }}
            labels={{ summary: errors('summary'), pending: common('pending') }}
            submit={t('submit')}
          >
            <TextField
              name="email"
              type="email"
              label={t('email')}
              {...(domains[0] ? { hint: t('byMailHint', { domain: domains[0] }) } : {})}
              required
            />
            <p className="measure">{t('note')}</p>
          </Form>
        )}
        {!why && (
          <p className="mt-24">
            <a href={own}>{my('join.back')}</a>
          </p>
        )}
      </SitePageHead>
    </>
  )
}
