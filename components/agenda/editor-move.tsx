import { getTranslations } from 'next-intl/server'
import { DateTimeField } from '@/components/form/date-fields'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { placeAction } from '@/lib/agenda/slots/actions'
import { localIn } from '@/lib/clock'
import { words } from '@/lib/localized'
import type { EditorView } from './editor-view'

type Props = {
  view: EditorView
  what: 'session' | 'block'
  id: string
  /** Where it stands now; minutes null: they cannot be changed here. */
  now: { start: Date | null; minutes: number | null; roomId: string }
  /** What stood there when this page was made. */
  seen?: string
}

/** Time, room and length by fields: complete without a mouse and without JavaScript. */
export async function EditorMove({ view, what, id, now, seen }: Props) {
  const [t, session, labels] = await Promise.all([
    getTranslations('editor.move'),
    getTranslations('agenda.office.session'),
    formLabels(),
  ])
  const { rooms } = view.agenda
  return (
    <Form
      action={placeAction}
      hidden={{ network: view.network, event: view.eventId, id, what, seen }}
      labels={labels}
      submit={t('submit')}
      prefix="to"
    >
      {what === 'block' && <p>{t('blockText')}</p>}
      <FieldRow>
        <DateTimeField
          name="start"
          label={t('start')}
          hint={t('startHint', { zone: view.zone })}
          defaultValue={now.start ? localIn(view.zone, now.start) : ''}
          step={300}
        />
        {now.minutes !== null && (
          <TextField
            name="minutes"
            label={t('minutes')}
            inputMode="numeric"
            unit={session('minutesUnit')}
            size="s"
            defaultValue={now.minutes}
          />
        )}
      </FieldRow>
      {rooms.length > 0 && (
        <SelectField
          name="room"
          label={session('room')}
          emptyLabel={session('noRoom')}
          options={rooms.map((room) => ({ value: room.id, label: words(room.name, view.locale) }))}
          defaultValue={now.roomId}
        />
      )}
    </Form>
  )
}
