import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { HiddenField } from '@/components/form/hidden-field'
import { SelectField } from '@/components/form/select-field'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import type { Question } from '@/lib/forms/queries'
import { askableKinds, retentions } from '@/lib/forms/schema'
import { asLocalized } from '@/lib/localized'

const lines = (question: Question | null) =>
  (question?.options ?? []).map(({ label }) => (label.en ? `${label.de} | ${label.en}` : label.de)).join('\n')

/** One question in the office's editor; without `question` an empty row for a new one. */
export async function QuestionFields({ question, index }: { question: Question | null; index: number }) {
  const [t, common] = await Promise.all([getTranslations('events.questions'), getTranslations('common')])
  const optional = common('optional')
  const field = `questions.${index}`
  const label = asLocalized(question?.label)
  const help = asLocalized(question?.help)
  return (
    <Fieldset ruled legend={question ? t('question', { number: index + 1 }) : t('newQuestion')}>
      <HiddenField name={`${field}.key`} value={question?.key ?? ''} />
      <FieldRow>
        <TextField
          name={`${field}.label.de`}
          label={`${t('label')} (${common('german')})`}
          hint={t('labelHint')}
          defaultValue={label.de}
          optionalLabel={optional}
        />
        <TextField
          name={`${field}.label.en`}
          label={`${t('label')} (${common('english')})`}
          defaultValue={label.en}
          lang="en"
          optionalLabel={optional}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          name={`${field}.help.de`}
          label={`${t('help')} (${common('german')})`}
          defaultValue={help.de}
          optionalLabel={optional}
        />
        <TextField
          name={`${field}.help.en`}
          label={`${t('help')} (${common('english')})`}
          defaultValue={help.en}
          lang="en"
          optionalLabel={optional}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          name={`${field}.kind`}
          label={t('kind')}
          options={askableKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          defaultValue={question?.kind ?? 'short_text'}
        />
        <SelectField
          name={`${field}.retention`}
          label={t('retention')}
          options={retentions.map((value) => ({ value, label: t(`retentions.${value}`) }))}
          defaultValue={question?.retention ?? 'standard'}
        />
        <TextField
          name={`${field}.position`}
          label={t('position')}
          defaultValue={index + 1}
          size="s"
          inputMode="numeric"
        />
      </FieldRow>
      <TextArea
        name={`${field}.options`}
        label={t('options')}
        hint={t('optionsHint')}
        defaultValue={lines(question)}
        optionalLabel={optional}
      />
      <CheckboxField
        name={`${field}.required`}
        label={t('required')}
        defaultChecked={question?.required ?? false}
      />
    </Fieldset>
  )
}
