import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { Preview } from '@/components/news/preview'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { newId } from '@/lib/ids'
import { mailSelection } from '@/lib/standing/list/bulk/actions'
import type { ReadAct } from '@/lib/standing/list/bulk/queries'
import { SelectionFields } from './selection-fields'

/** A service mail in both languages: seen first, then sent to so many. It cannot be taken back. */
export function MailForm({ ctx, act, count }: { ctx: Ctx; act: ReadAct; count: number }) {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const e = translator(ctx.locale, ctx.network.tone, 'errors')
  const c = translator(ctx.locale, ctx.network.tone, 'common')
  return (
    <Form
      action={mailSelection}
      hidden={{ network: ctx.network.slug, expected: count, run: newId() }}
      labels={{ summary: e('summary'), pending: c('pending') }}
      className="form mail-form mt-24"
    >
      <SelectionFields act={act} posted />
      <p className="field-hint">
        {t('list.bulk.mail.service')} {t('list.bulk.mail.englishHint')}
      </p>
      <FieldRow>
        <TextField name="subject.de" label={t('list.bulk.mail.subjectDe')} lang="de" maxLength={150} />
        <TextField
          name="subject.en"
          label={t('list.bulk.mail.subjectEn')}
          optionalLabel={c('optional')}
          lang="en"
          maxLength={150}
        />
      </FieldRow>
      <FieldRow>
        <TextArea name="text.de" label={t('list.bulk.mail.textDe')} lang="de" rows={10} maxLength={5000} />
        <TextArea
          name="text.en"
          label={t('list.bulk.mail.textEn')}
          optionalLabel={c('optional')}
          lang="en"
          rows={10}
          maxLength={5000}
        />
      </FieldRow>
      <Preview
        title={t('list.bulk.mail.previewTitle')}
        empty={t('list.bulk.mail.previewEmpty')}
        english={c('english')}
      />
      <div className="form-actions">
        <SubmitButton name="intent" value="preview" variant="secondary">
          {t('list.bulk.mail.preview')}
        </SubmitButton>
        <SubmitButton name="intent" value="send" pendingLabel={c('pending')}>
          {t('list.bulk.mail.send', { count })}
        </SubmitButton>
      </div>
    </Form>
  )
}
