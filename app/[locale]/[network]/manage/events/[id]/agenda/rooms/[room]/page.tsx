import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { RoomForm } from '@/components/agenda/room-form'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import { removeRoomAction } from '@/lib/agenda/rooms/actions'
import { AgendaPageHead, managedAgenda, titled } from '../../working'

type Props = { params: Promise<{ locale: string; network: string; id: string; room: string }> }

export const generateMetadata = titled('room.edit')

export default async function EditRoom({ params }: Props) {
  const { ctx, event, root, path, agenda } = await managedAgenda(params, 'events.write')
  const { room: id } = await params
  const room = agenda.rooms.find((one) => one.id === id)
  if (!room) notFound()
  const t = await getTranslations('agenda.office.room')
  return (
    <>
      <AgendaPageHead {...{ ctx, event, root, path }} title={t('edit')} />
      <RoomForm network={ctx.network.slug} event={event.id} room={room} />
      <ConfirmForm
        action={removeRoomAction}
        hidden={{ network: ctx.network.slug, event: event.id, id: room.id }}
        labels={await formLabels()}
        open={t('remove')}
        title={t('removeTitle')}
        consequence={t('removeText')}
        confirm={t('removeConfirm')}
        prefix="remove"
      />
    </>
  )
}
