import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ArrangeButtons } from '@/components/agenda/arrange-buttons'
import { EditorLive } from '@/components/agenda/editor-live'
import { EditorMove } from '@/components/agenda/editor-move'
import { EditorSwap } from '@/components/agenda/editor-swap'
import { nameOf } from '@/components/agenda/view'
import { ActionButton } from '@/components/form/action-button'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import { bySlot, dayFinder } from '@/lib/agenda/order'
import { arrangeAction, placeAction, shiftAction } from '@/lib/agenda/slots/actions'
import { minutesOf, seenOf } from '@/lib/agenda/slots/placing'
import { dateTimeWords } from '@/lib/clock'
import { liveWords } from '../../../bars'
import { AgendaPageHead, editorView, managedAgenda, titled } from '../../../working'

type Props = { params: Promise<{ locale: string; network: string; id: string; session: string }> }

export const generateMetadata = titled('move.title')

export default async function MoveSession({ params }: Props) {
  const managed = await managedAgenda(params, 'events.write')
  const { ctx, event, root, path, agenda, version } = managed
  const { session: id } = await params
  const session = agenda.sessions.find((one) => one.id === id)
  if (!session) notFound()
  const [t, agendaWords, office, labels] = await Promise.all([
    getTranslations('editor.move'),
    getTranslations('agenda'),
    getTranslations('agenda.office.session'),
    formLabels(),
  ])
  const view = editorView(managed)
  const name = nameOf(session, view, agendaWords).text
  const dayOf = dayFinder(agenda.sessions, event.zone)
  const day = session.start && dayOf(session.start)
  const others = agenda.sessions
    .filter((one) => one.id !== session.id && one.start && (!day || dayOf(one.start) === day))
    .sort(bySlot)
  const roomId = agenda.rooms.find((room) => room.key === session.roomKey)?.id ?? ''
  const hidden = { network: ctx.network.slug, event: event.id, id: session.id }
  return (
    <>
      <AgendaPageHead
        {...{ ctx, event, root, path }}
        title={name}
        sub={session.start ? dateTimeWords(ctx.locale, event.zone, session.start) : ''}
      />
      <EditorLive url={`${path}/changes`} version={version} form words={await liveWords()} />
      <Section title={t('to')}>
        <EditorMove
          view={view}
          what="session"
          id={session.id}
          now={{ start: session.start, minutes: minutesOf(session), roomId }}
          seen={seenOf(agenda, session)}
        />
        {session.start && (
          <div className="form-actions">
            <ActionButton
              action={placeAction}
              hidden={{ ...hidden, start: '', room: roomId }}
              label={t('aside')}
              variant="secondary"
            />
          </div>
        )}
      </Section>
      {session.start && (
        <Section title={t('steps')}>
          <Form action={arrangeAction} hidden={hidden} labels={labels} prefix="steps">
            <ArrangeButtons
              what="session"
              id={session.id}
              name={name}
              acts={['sooner', 'delay', 'shorter', 'longer']}
            />
          </Form>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t('swap')}>
          <EditorSwap {...{ view, session, others }} />
        </Section>
      )}
      {session.start && (
        <Section title={office('shift')}>
          <Form
            action={shiftAction}
            hidden={hidden}
            labels={labels}
            submit={office('shiftSubmit')}
            prefix="shift"
          >
            <TextField
              name="minutes"
              label={office('shiftBy')}
              hint={office('shiftHint')}
              size="s"
              unit={office('minutesUnit')}
              defaultValue={5}
            />
          </Form>
        </Section>
      )}
    </>
  )
}
