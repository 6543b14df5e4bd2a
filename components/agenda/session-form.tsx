import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { DateTimeField } from '@/components/form/date-fields'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { fingerprintOf } from '@/lib/agenda/fingerprint'
import type { AgendaSession } from '@/lib/agenda/order'
import { sessionKinds } from '@/lib/agenda/schema'
import { saveSessionAction } from '@/lib/agenda/sessions/actions'
import { words } from '@/lib/localized'
import { SessionWhere } from './session-where'
import { TextPair } from './text-pair'
import type { AgendaView } from './view'

type Props = {
  network: string
  view: AgendaView
  /** The session that is changed; null: a new one. */
  session: AgendaSession | null
  /** What a new session begins with. */
  start: { local: string; blockId: string | null }
}

/** Everything of a session but its people. */
export async function SessionForm({ network, view, session, start }: Props) {
  const t = await getTranslations('agenda')
  const common = await getTranslations('common')
  const minutes =
    session?.start && session.end ? (session.end.getTime() - session.start.getTime()) / 60_000 : ''
  return (
    <Form
      action={saveSessionAction}
      hidden={{
        network,
        event: view.eventId,
        id: session?.id,
        fingerprint: session && fingerprintOf(session),
      }}
      labels={await formLabels()}
      submit={t('office.session.save')}
    >
      <FieldRow>
        <SelectField
          name="kind"
          label={t('office.session.kind')}
          options={sessionKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          defaultValue={session?.kind ?? 'impuls'}
        />
        <SelectField
          name="language"
          label={t('office.session.language')}
          emptyLabel={t('office.session.languageOpen')}
          options={[
            { value: 'de', label: t('office.session.german') },
            { value: 'en', label: t('office.session.english') },
          ]}
          defaultValue={session?.language ?? ''}
        />
      </FieldRow>
      <TextPair
        name="title"
        label={t('office.session.title')}
        hint={t('office.session.titleHint')}
        value={session?.title ?? null}
      />
      <TextPair
        name="label"
        label={t('office.session.label')}
        hint={t('office.session.labelHint')}
        value={session?.label ?? null}
      />
      <Fieldset ruled legend={t('office.session.when')}>
        <FieldRow>
          <DateTimeField
            name="start"
            label={t('office.session.start')}
            hint={t('office.session.startHint', { zone: view.zone })}
            optionalLabel={common('optional')}
            defaultValue={start.local}
            step={300}
          />
          <TextField
            name="minutes"
            label={t('office.session.minutes')}
            inputMode="numeric"
            unit={t('office.session.minutesUnit')}
            size="s"
            defaultValue={session ? minutes : 15}
          />
        </FieldRow>
        {view.agenda.rooms.length > 0 && (
          <SelectField
            name="room"
            label={t('office.session.room')}
            emptyLabel={t('office.session.noRoom')}
            options={view.agenda.rooms.map((room) => ({
              value: room.id,
              label: words(room.name, view.locale),
            }))}
            defaultValue={view.agenda.rooms.find((room) => room.key === session?.roomKey)?.id ?? ''}
          />
        )}
        <CheckboxField
          name="plenary"
          label={t('office.session.plenary')}
          defaultChecked={session?.plenary ?? false}
        />
      </Fieldset>
      <SessionWhere view={view} session={session} blockId={start.blockId} />
      <TextPair
        name="description"
        label={t('office.session.description')}
        value={session?.description ?? null}
        long
      />
      <CheckboxField
        name="doNotRecord"
        label={t('office.session.doNotRecord')}
        defaultChecked={session?.doNotRecord ?? false}
      />
    </Form>
  )
}
