import { getTranslations } from 'next-intl/server'
import { DateTimeField } from '@/components/form/date-fields'
import { FieldRow } from '@/components/form/fieldset'
import { FileField } from '@/components/form/file-field'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { localIn } from '@/lib/clock'
import { switchedOff } from '@/lib/events/confidentiality'
import type { OfficeEvent } from '@/lib/events/office/queries'
import { addRecording, changeRecording } from '@/lib/events/recordings/actions'
import type { OfficeRecording } from '@/lib/events/recordings/queries'
import { recordingKinds } from '@/lib/events/recordings/schema'
import { audiences } from '@/lib/events/schema'
import { asLocalized } from '@/lib/localized'

type Props = {
  ctx: Ctx
  event: OfficeEvent
  recording?: OfficeRecording
  /** Of the agenda: to which of them it can belong, also the one it belongs to. */
  sessions: readonly { key: string; title: string }[]
}

/** A recording or a document: its title, where it lies, for whom and from when. */
export async function RecordingForm({ ctx, event, recording, sessions }: Props) {
  const [t, form, common] = await Promise.all([
    getTranslations('events.recordings'),
    getTranslations('events.form'),
    getTranslations('common'),
  ])
  const optional = common('optional')
  const title = asLocalized(recording?.title)
  const off = switchedOff(event).recordings
  const kinds = recordingKinds.filter((kind) => kind === 'document' || !off)
  const present = recording?.sessionKey
  const gone = present && !sessions.some(({ key }) => key === present) ? [present] : []
  return (
    <Form
      action={recording ? changeRecording : addRecording}
      hidden={{ network: ctx.network.slug, event: event.id, recording: recording?.id }}
      labels={await formLabels()}
      submit={t(recording ? 'save' : 'add')}
    >
      <FieldRow>
        <TextField name="title.de" label={form('name')} defaultValue={title.de} required />
        <TextField
          name="title.en"
          label={form('nameEn')}
          defaultValue={title.en}
          lang="en"
          optionalLabel={optional}
        />
      </FieldRow>
      <RadioGroup
        name="kind"
        label={t('kind')}
        hint={off && t('offText')}
        inline
        options={kinds.map((value) => ({ value, label: t(value) }))}
        defaultValue={off ? 'document' : (recording?.kind ?? 'document')}
        required
      />
      {sessions.length + gone.length > 0 && (
        <SelectField
          name="session"
          label={t('session')}
          options={[
            { value: '', label: t('wholeEvent') },
            ...sessions.map(({ key, title }) => ({ value: key, label: title })),
            ...gone.map((key) => ({ value: key, label: t('sessionGone') })),
          ]}
          defaultValue={present ?? ''}
        />
      )}
      <FileField
        name="file"
        label={recording?.file ? t('newFile') : t('file')}
        hint={recording?.file ? t('fileKept', { name: recording.file.name }) : t('fileHint')}
        accept="application/pdf,image/png,image/jpeg"
        optionalLabel={optional}
      />
      <TextField
        name="link"
        type="url"
        label={t('link')}
        hint={t('linkHint')}
        defaultValue={recording?.link}
        spellCheck={false}
        optionalLabel={optional}
      />
      <RadioGroup
        name="audience"
        label={t('audience')}
        options={audiences.map((value) => ({ value, label: t(`audiences.${value}`) }))}
        defaultValue={recording?.audience ?? event.audience}
        required
      />
      <DateTimeField
        name="availableFrom"
        label={t('availableFrom')}
        hint={t('availableFromHint')}
        defaultValue={recording?.availableFrom && localIn(event.zone, recording.availableFrom)}
        optionalLabel={optional}
      />
    </Form>
  )
}
