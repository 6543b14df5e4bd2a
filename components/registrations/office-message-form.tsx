import { getTranslations } from 'next-intl/server'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { Preview } from '@/components/news/preview'
import type { Ctx } from '@/lib/access/context'
import { newId } from '@/lib/ids'
import type { Selection } from '@/lib/registrations/office/bulk/schema'
import { sendMessage } from '@/lib/registrations/office/messages/actions'
import { OfficeSelection } from './office-selection'

type Props = { ctx: Ctx; event: string; selection: Selection; count: number }

/** A message in both languages: seen first, then sent to so many. It cannot be taken back. */
export async function OfficeMessageForm({ ctx, event, selection, count }: Props) {
  const [t, common, errors] = await Promise.all([
    getTranslations('registrations.office.messages'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const english = { lang: 'en', optionalLabel: common('optional') }
  return (
    <Form
      action={sendMessage}
      hidden={{ network: ctx.network.slug, event, expected: count, run: newId() }}
      labels={{ summary: errors('summary'), pending: common('pending') }}
      className="form mail-form mt-24"
    >
      <OfficeSelection selection={selection} />
      <p className="field-hint">
        {t('service')} {t('english')}
      </p>
      <FieldRow>
        <TextField name="subject.de" label={t('subjectDe')} lang="de" maxLength={150} />
        <TextField name="subject.en" label={t('subjectEn')} {...english} maxLength={150} />
      </FieldRow>
      <FieldRow>
        <TextArea
          name="text.de"
          label={t('textDe')}
          hint={t('markdown')}
          lang="de"
          rows={12}
          maxLength={10_000}
        />
        <TextArea name="text.en" label={t('textEn')} {...english} rows={12} maxLength={10_000} />
      </FieldRow>
      <Preview title={t('previewTitle')} empty={t('previewEmpty')} english={common('english')} />
      <div className="form-actions">
        <SubmitButton name="intent" value="preview" variant="secondary">
          {t('preview')}
        </SubmitButton>
        <SubmitButton name="intent" value="send" pendingLabel={common('pending')}>
          {t('send', { count })}
        </SubmitButton>
      </div>
    </Form>
  )
}
