import { getTranslations } from 'next-intl/server'
import { RoomForm } from '@/components/agenda/room-form'
import { AgendaPageHead, type AgendaParams, managedAgenda, titled } from '../../working'

export const generateMetadata = titled('room.new')

export default async function NewRoom({ params }: { params: AgendaParams }) {
  const { ctx, event, root, path } = await managedAgenda(params, 'events.write')
  const t = await getTranslations('agenda.office.room')
  return (
    <>
      <AgendaPageHead {...{ ctx, event, root, path }} title={t('new')} />
      <RoomForm network={ctx.network.slug} event={event.id} room={null} />
    </>
  )
}
