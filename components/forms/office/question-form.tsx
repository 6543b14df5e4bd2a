import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { FieldRow } from '@/components/form/fieldset'
import { HiddenField } from '@/components/form/hidden-field'
import { SelectField } from '@/components/form/select-field'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import type { Question, Version } from '@/lib/forms/queries'
import { stepCount, stepOf } from '@/lib/forms/steps'
import type { Locale } from '@/lib/localized'
import { asLocalized, words } from '@/lib/localized'
import type { FormPurpose, QuestionKind } from '@/prisma/generated/enums'
import { KeepingFields } from './keeping-fields'
import { OptionFields } from './option-fields'

type Props = {
  kind: QuestionKind
  draft: Version
  purpose: FormPurpose
  step: number
  locale: Locale
  question?: Question
}

/** The fields of a question, as far as its kind needs them. */
export async function QuestionForm({ kind, draft, purpose, step, locale, question }: Props) {
  const [t, all, common] = await Promise.all([
    getTranslations('forms.question'),
    getTranslations('forms'),
    getTranslations('common'),
  ])
  const label = asLocalized(question?.label)
  const help = asLocalized(question?.help)
  const optionalLabel = common('optional')
  const name = kind === 'consent' ? t('consentLabel') : t('label')
  const Words = kind === 'consent' ? TextArea : TextField
  const count = stepCount(draft)
  const steps = Array.from({ length: count }, (_, i) => {
    const { title } = stepOf(draft, i + 1)
    const number = all('step', { number: i + 1 })
    return { value: String(i + 1), label: title ? `${number}: ${words(title, locale)}` : number }
  })
  return (
    <>
      <FieldRow>
        <Words name="label.de" label={`${name} (${common('german')})`} defaultValue={label.de} required />
        <Words
          name="label.en"
          label={`${name} (${common('english')})`}
          defaultValue={label.en}
          lang="en"
          optionalLabel={optionalLabel}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          name="help.de"
          label={`${t('help')} (${common('german')})`}
          defaultValue={help.de}
          optionalLabel={optionalLabel}
        />
        <TextField
          name="help.en"
          label={`${t('help')} (${common('english')})`}
          defaultValue={help.en}
          lang="en"
          optionalLabel={optionalLabel}
        />
      </FieldRow>
      {(kind === 'one_of' || kind === 'many_of') && <OptionFields options={question?.options ?? []} />}
      <CheckboxField
        name="required"
        label={kind === 'consent' ? t('consentRequired', { purpose }) : t('required')}
        defaultChecked={question ? question.required : kind === 'signature'}
      />
      {purpose === 'registration' && <KeepingFields kind={kind} question={question} />}
      {count > 1 ? (
        <SelectField name="step" label={t('step')} options={steps} defaultValue={String(step)} size="l" />
      ) : (
        <HiddenField name="step" value={1} />
      )}
    </>
  )
}
