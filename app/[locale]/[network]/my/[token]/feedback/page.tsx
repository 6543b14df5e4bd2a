import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { FormQuestions } from '@/components/forms/form-questions'
import { said } from '@/components/forms/said'
import { formLabels } from '@/components/layout/form-labels'
import { FormPage } from '@/components/layout/form-page'
import { EventBand } from '@/components/registrations/event-band'
import { longDate } from '@/lib/clock'
import { Refusal } from '@/lib/errors'
import { localePath } from '@/lib/paths'
import { giveFeedback } from '@/lib/registrations/feedback/actions'
import { feedbackPage } from '@/lib/registrations/feedback/queries'
import { feedbackUntil } from '@/lib/registrations/feedback/window'
import { siteContext } from '../../../context'

type Props = {
  params: Promise<{ locale: string; network: string; token: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('feedback.own')
  // Not "no-referrer": without scripts, forms would then be sent with Origin: null, which Next refuses.
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** How was it? By the registration's link, once, without account. Looking changes nothing. */
export default async function OwnFeedback({ params, searchParams }: Props) {
  const ctx = await siteContext(params)
  const { token } = await params
  const { event, version, why } = await feedbackPage(ctx, token).catch((error) => {
    if (error instanceof Refusal) notFound()
    throw error
  })
  const [t, labels, { done }] = await Promise.all([
    getTranslations('feedback.own'),
    formLabels(),
    searchParams,
  ])
  const to = longDate(ctx.locale, event.zone, feedbackUntil(event))
  const key = why === 'given' && done ? 'thanks' : why
  return (
    <>
      <EventBand event={event} locale={ctx.locale} />
      <FormPage>
        <h1 className="mb-16">{key ? t(`closed.${key}.title`) : t('title')}</h1>
        {key ? (
          <>
            <p className="lead measure" role={key === 'thanks' ? 'status' : undefined}>
              {t(`closed.${key}.text`, {
                date: key === 'early' ? longDate(ctx.locale, event.zone, event.endsAt) : to,
              })}
            </p>
            <p className="mt-24">
              <a href={localePath(ctx.locale, `/${ctx.network.slug}/events/${event.slug}`)}>{t('event')}</a>
            </p>
          </>
        ) : (
          version && (
            <>
              <p className="lead measure">{version.intro ? said(version.intro, ctx.locale) : t('lead')}</p>
              <p className="muted measure mt-8 mb-32">
                {t('anonymous', { date: to })} {event.confidential && t('confidential')}
              </p>
              <Form
                action={giveFeedback}
                hidden={{ network: ctx.network.slug, token }}
                labels={labels}
                submit={t('submit')}
              >
                <FormQuestions version={version} locale={ctx.locale} />
              </Form>
            </>
          )
        )}
      </FormPage>
    </>
  )
}
