import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SessionForm } from '@/components/agenda/session-form'
import { StagePeople } from '@/components/agenda/stage-people'
import { ConfirmForm } from '@/components/form/confirm-form'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import { removeSessionAction } from '@/lib/agenda/sessions/actions'
import { shiftAction } from '@/lib/agenda/slots/actions'
import { localIn } from '@/lib/clock'
import { AgendaPageHead, managedAgenda, titled } from '../../working'

type Props = { params: Promise<{ locale: string; network: string; id: string; session: string }> }

export const generateMetadata = titled('session.edit')

export default async function EditSession({ params }: Props) {
  const { ctx, event, root, path, agenda } = await managedAgenda(params, 'events.write')
  const { session: id } = await params
  const session = agenda.sessions.find((one) => one.id === id)
  if (!session) notFound()
  const [t, labels] = await Promise.all([getTranslations('agenda.office.session'), formLabels()])
  const view = { eventId: event.id, locale: ctx.locale, zone: event.zone, at: null, agenda, stars: false }
  const hidden = { network: ctx.network.slug, event: event.id, id: session.id }
  return (
    <>
      <AgendaPageHead {...{ ctx, event, root, path }} title={t('edit')} />
      <Section title={t('people')}>
        <StagePeople session={session} view={view} path={`${path}/sessions/${session.id}`} />
      </Section>
      <Section title={t('facts')}>
        <SessionForm
          network={ctx.network.slug}
          view={view}
          session={session}
          start={{ local: session.start ? localIn(event.zone, session.start) : '', blockId: null }}
        />
      </Section>
      {session.start && (
        <Section title={t('shift')}>
          <Form action={shiftAction} hidden={hidden} labels={labels} submit={t('shiftSubmit')} prefix="shift">
            <TextField
              name="minutes"
              label={t('shiftBy')}
              hint={t('shiftHint')}
              inputMode="text"
              size="s"
              unit={t('minutesUnit')}
              defaultValue={5}
            />
          </Form>
        </Section>
      )}
      <ConfirmForm
        action={removeSessionAction}
        hidden={hidden}
        labels={labels}
        open={t('remove')}
        title={t('removeTitle')}
        consequence={t('removeText')}
        confirm={t('removeConfirm')}
        prefix="remove"
      />
    </>
  )
}
