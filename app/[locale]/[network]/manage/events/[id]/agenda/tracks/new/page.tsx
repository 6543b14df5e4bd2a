import { getTranslations } from 'next-intl/server'
import { EditorTrackForm } from '@/components/agenda/editor-track-form'
import { AgendaPageHead, type AgendaParams, managedAgenda, titled } from '../../working'

export const generateMetadata = titled('tracks.new')

export default async function NewTrack({ params }: { params: AgendaParams }) {
  const { ctx, event, root, path } = await managedAgenda(params, 'events.write')
  const t = await getTranslations('editor.tracks')
  return (
    <>
      <AgendaPageHead {...{ ctx, event, root, path }} title={t('new')} />
      <EditorTrackForm network={ctx.network.slug} event={event.id} track={null} />
    </>
  )
}
