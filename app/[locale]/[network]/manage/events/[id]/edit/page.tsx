import { getTranslations } from 'next-intl/server'
import { EventFields } from '@/components/events/event-fields'
import { EventTabs } from '@/components/events/event-tabs'
import { TellMoved } from '@/components/events/tell-moved'
import { Form } from '@/components/form/form'
import { PageHead } from '@/components/layout/page-head'
import { saveEvent } from '@/lib/events/actions'
import { tiesOf } from '@/lib/events/saving/queries'
import { hearOfMove } from '@/lib/registrations/office/cancelling'
import { EventCrumbs, managedEvent, managedTitle } from '../event'

type Props = { params: Promise<{ locale: string; network: string; id: string }> }

export async function generateMetadata({ params }: Props) {
  return managedTitle(params, (await getTranslations('events'))('form.title'), 'events.write')
}

export default async function EditEvent({ params }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.write')
  const [ties, hear, t, common, errors] = await Promise.all([
    tiesOf(ctx, event),
    hearOfMove(ctx, event),
    getTranslations('events'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  return (
    <>
      <PageHead
        title={t('form.title')}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('form.title')} />}
      />
      <EventTabs ctx={ctx} id={event.id} here="edit" />
      <Form
        action={saveEvent}
        hidden={{ network: ctx.network.slug, id: event.id, version: event.version }}
        labels={{ summary: errors('summary'), pending: common('pending') }}
        submit={t('form.submit')}
      >
        <EventFields {...{ ctx, event, ties }} />
        {hear && <TellMoved hear={hear} zone={event.zone} locale={ctx.locale} />}
      </Form>
    </>
  )
}
