import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { fingerprintOf } from '@/lib/agenda/fingerprint'
import type { AgendaRoom } from '@/lib/agenda/order'
import { saveRoomAction } from '@/lib/agenda/rooms/actions'
import { bothLanguages, EditorSaved } from './editor-saved'
import { TextPair } from './text-pair'

type Props = { network: string; event: string; room: AgendaRoom | null }

/** Name, places and equipment of a room. */
export async function RoomForm({ network, event, room }: Props) {
  const [t, common] = await Promise.all([getTranslations('agenda.office.room'), getTranslations('common')])
  return (
    <Form
      action={saveRoomAction}
      hidden={{ network, event, id: room?.id, fingerprint: room && fingerprintOf(room) }}
      labels={await formLabels()}
      submit={t('save')}
    >
      {room && (
        <EditorSaved
          facts={[
            [t('name'), bothLanguages(room.name)],
            [t('capacity'), room.capacity?.toString()],
            [t('equipment'), room.equipment],
          ]}
        />
      )}
      <TextPair name="name" label={t('name')} value={room?.name ?? null} required />
      <TextField
        name="capacity"
        label={t('capacity')}
        inputMode="numeric"
        size="s"
        optionalLabel={common('optional')}
        defaultValue={room?.capacity ?? ''}
      />
      <TextArea
        name="equipment"
        label={t('equipment')}
        hint={t('equipmentHint')}
        optionalLabel={common('optional')}
        defaultValue={room?.equipment ?? ''}
      />
    </Form>
  )
}
