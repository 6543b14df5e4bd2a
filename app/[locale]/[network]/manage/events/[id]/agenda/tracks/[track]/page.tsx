import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EditorTrackForm } from '@/components/agenda/editor-track-form'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import { removeTrackAction } from '@/lib/agenda/tracks/actions'
import { AgendaPageHead, managedAgenda, titled } from '../../working'

type Props = { params: Promise<{ locale: string; network: string; id: string; track: string }> }

export const generateMetadata = titled('tracks.edit')

export default async function EditTrack({ params }: Props) {
  const { ctx, event, root, path, agenda } = await managedAgenda(params, 'events.write')
  const { track: id } = await params
  const track = agenda.tracks.find((one) => one.id === id)
  if (!track) notFound()
  const t = await getTranslations('editor.tracks')
  const count = agenda.sessions.filter((session) => session.trackKey === track.key).length
  return (
    <>
      <AgendaPageHead {...{ ctx, event, root, path }} title={t('edit')} />
      <EditorTrackForm network={ctx.network.slug} event={event.id} track={track} />
      <ConfirmForm
        action={removeTrackAction}
        hidden={{ network: ctx.network.slug, event: event.id, id: track.id }}
        labels={await formLabels()}
        open={t('remove')}
        title={t('removeTitle')}
        consequence={t('removeText', { count })}
        confirm={t('removeConfirm')}
        prefix="remove"
      />
    </>
  )
}
