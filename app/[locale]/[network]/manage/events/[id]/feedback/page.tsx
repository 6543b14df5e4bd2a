import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { SlotForm } from '@/components/events/form-slot'
import { FormStart } from '@/components/events/form-start'
import { PageHead } from '@/components/layout/page-head'
import { FeedbackQuestion } from '@/components/registrations/feedback-question'
import { ButtonLink } from '@/components/ui/button-link'
import { Message } from '@/components/ui/message'
import { can } from '@/lib/access/context'
import { longDate, now } from '@/lib/clock'
import { feedbackForm, formSources } from '@/lib/events/questions/queries'
import { networksWith } from '@/lib/forms/office/copies/queries'
import { feedbackResults } from '@/lib/registrations/feedback/office/queries'
import { fewest } from '@/lib/registrations/feedback/results'
import { feedbackUntil, feedbackWindow } from '@/lib/registrations/feedback/window'
import { EventCrumbs, managedEvent, managedTitle } from '../event'

type Props = { params: Promise<{ locale: string; network: string; id: string }> }

export async function generateMetadata({ params }: Props) {
  return managedTitle(params, (await getTranslations('feedback'))('title'))
}

/** What is asked after an event, and what was said. */
export default async function EventFeedback({ params }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.read')
  const [t, form, { given, of, results }] = await Promise.all([
    getTranslations('feedback'),
    feedbackForm(ctx, event.id),
    feedbackResults(ctx, event.id),
  ])
  const writes = can(ctx.actor, 'events.write')
  const path = `${root}/${event.id}`
  const stands = feedbackWindow(event, now())
  const dates = {
    from: longDate(ctx.locale, event.zone, event.endsAt),
    to: longDate(ctx.locale, event.zone, feedbackUntil(event)),
  }
  const share = of > 0 ? Math.round((given / of) * 100) : 0
  const shown = given >= fewest
  return (
    <>
      <PageHead
        {...(given > 0 ? { figure: given } : {})}
        title={given > 0 ? t('given', { count: given }) : t('title')}
        sub={given > 0 ? t('share', { of, share }) : t('sub')}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('title')} />}
        actions={
          shown && (
            <>
              <a href={`${path}/feedback/export?format=xlsx`}>{t('xlsx')}</a>
              <a href={`${path}/feedback/export`}>{t('csv')}</a>
            </>
          )
        }
      />
      <EventTabs ctx={ctx} id={event.id} here="feedback" />
      {form?.live && <Message>{t(`window.${stands}`, dates)}</Message>}
      {given > 0 && !shown && <Message title={t('fewTitle')}>{t('few', { fewest })}</Message>}
      {shown && event.confidential && <Message kind="warning">{t('confidential')}</Message>}
      {results.map((result) => (
        <FeedbackQuestion key={result.key} ctx={ctx} result={result} />
      ))}
      <section className="form-slot">
        <div className="form-step-head">
          <h2>{t('form')}</h2>
          {form && writes && (
            <ButtonLink href={`${path}/forms/${form.id}`} variant="secondary">
              {t('edit')}
            </ButtonLink>
          )}
        </div>
        <p className="muted measure">{t('formNote')}</p>
        {form ? (
          <SlotForm ctx={ctx} form={form} kept={false} />
        ) : writes ? (
          <FormStart
            ctx={ctx}
            event={event.id}
            part={null}
            purpose="feedback"
            templates={['feedback', 'empty']}
            sources={await formSources(ctx, event.id, 'feedback', await networksWith(ctx, 'events.read'))}
          />
        ) : (
          <p>{t('noForm')}</p>
        )}
      </section>
    </>
  )
}
