import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EditorLive } from '@/components/agenda/editor-live'
import { SessionForm } from '@/components/agenda/session-form'
import { StagePeople } from '@/components/agenda/stage-people'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import { removeSessionAction } from '@/lib/agenda/sessions/actions'
import { poolsToChoose } from '@/lib/agenda/sessions/queries'
import { localIn } from '@/lib/clock'
import { liveWords } from '../../bars'
import { AgendaPageHead, managedAgenda, titled } from '../../working'

type Props = { params: Promise<{ locale: string; network: string; id: string; session: string }> }

export const generateMetadata = titled('session.edit')

export default async function EditSession({ params }: Props) {
  const { ctx, event, root, path, agenda, version } = await managedAgenda(params, 'events.write')
  const { session: id } = await params
  const session = agenda.sessions.find((one) => one.id === id)
  if (!session) notFound()
  const [t, move, labels, pools] = await Promise.all([
    getTranslations('agenda.office.session'),
    getTranslations('editor.move'),
    formLabels(),
    poolsToChoose(ctx, event.id),
  ])
  const view = { eventId: event.id, locale: ctx.locale, zone: event.zone, at: null, agenda, stars: false }
  const hidden = { network: ctx.network.slug, event: event.id, id: session.id }
  return (
    <>
      <AgendaPageHead
        {...{ ctx, event, root, path }}
        title={t('edit')}
        actions={
          <ButtonLink variant="secondary" href={`${path}/sessions/${session.id}/move`}>
            {move('title')}
          </ButtonLink>
        }
      />
      <EditorLive url={`${path}/changes`} version={version} form words={await liveWords()} />
      <Section title={t('people')}>
        <StagePeople session={session} view={view} path={`${path}/sessions/${session.id}`} />
      </Section>
      <Section title={t('facts')}>
        <SessionForm
          network={ctx.network.slug}
          view={view}
          session={session}
          pools={pools}
          start={{ local: session.start ? localIn(event.zone, session.start) : '', blockId: null }}
        />
      </Section>
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
