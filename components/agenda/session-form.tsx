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
import type { PoolToChoose } from '@/lib/agenda/sessions/queries'
import { words } from '@/lib/localized'
import { EditorAsSaved } from './editor-as-saved'
import { EditorAutosave } from './editor-autosave'
import { EditorMore } from './editor-more'
import { EditorTheirs } from './editor-theirs'
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
  pools: readonly PoolToChoose[]
}

const languages = ['de', 'en']

/** Everything of a session but its people. */
export async function SessionForm({ network, view, session, start, pools }: Props) {
  const t = await getTranslations('agenda')
  const [common, editor] = await Promise.all([getTranslations('common'), getTranslations('editor')])
  const minutes =
    session?.start && session.end ? (session.end.getTime() - session.start.getTime()) / 60_000 : ''
  return (
    <Form
      action={saveSessionAction}
      hidden={{
        network,
        event: view.eventId,
        id: session?.id,
      }}
      labels={await formLabels()}
      submit={t('office.session.save')}
    >
      {session && (
        <>
          <EditorTheirs title={editor('theirs.title')} text={editor('theirs.text')}>
            <EditorAsSaved session={session} view={view} />
          </EditorTheirs>
          <EditorAutosave
            action={saveSessionAction}
            version={fingerprintOf(session)}
            locale={view.locale}
            zone={view.zone}
            words={{
              idle: editor('auto.idle'),
              saved: editor('auto.saved', { time: '%' }),
              wrong: editor('auto.wrong', { problem: '%' }),
              elsewhere: editor('auto.elsewhere'),
              failed: editor('auto.failed'),
            }}
          />
        </>
      )}
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
            ...(session?.language && !languages.includes(session.language)
              ? [
                  {
                    value: session.language,
                    label: editor('session.languageOther', { language: session.language }),
                  },
                ]
              : []),
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
      <EditorMore view={view} session={session} pools={pools} />
    </Form>
  )
}
