import { getTranslations } from 'next-intl/server'
import { EventFields } from '@/components/events/event-fields'
import { EventTabs } from '@/components/events/event-tabs'
import { TellMoved } from '@/components/events/tell-moved'
import { Form } from '@/components/form/form'
import { PageHead } from '@/components/layout/page-head'
import { Message } from '@/components/ui/message'
import { saveEvent } from '@/lib/events/actions'
import { tiesOf } from '@/lib/events/saving/queries'
import { hearOfMove } from '@/lib/registrations/office/cancelling'
import { EventCrumbs, managedEvent, managedTitle } from '../event'

type Props = {
  params: Promise<{ locale: string; network: string; id: string }>
  searchParams: Promise<{ carried?: string | string[] }>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>) {
  return managedTitle(params, (await getTranslations('events'))('form.title'), 'events.write')
}

export default async function EditEvent({ params, searchParams }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.write')
  const [ties, hear, { carried }, t, common, errors] = await Promise.all([
    tiesOf(ctx, event),
    hearOfMove(ctx, event),
    searchParams,
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
      {carried === 'no' && (
        <div className="mt-24">
          <Message kind="warning" role="status">
            {t('office.copy.notCarried')}
          </Message>
        </div>
      )}
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
