import { CheckboxField } from '@/components/form/checkbox-field'
import { CheckboxGroup } from '@/components/form/checkbox-group'
import { DateField } from '@/components/form/date-fields'
import { LabelWords } from '@/components/form/field-frame'
import { RadioGroup } from '@/components/form/radio-group'
import { SelectField } from '@/components/form/select-field'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { answerField } from '@/lib/forms/answers'
import type { AddressAnswer, FileAnswer, NamedAnswer } from '@/lib/forms/condition'
import { countryOptions } from '@/lib/forms/countries'
import type { PickLists } from '@/lib/forms/one-answer'
import type { Question } from '@/lib/forms/queries'
import type { Locale } from '@/lib/localized'
import { words } from '@/lib/localized'
import { said } from './said'
import { AddressFields, OrganisationFields, PersonField, UploadFields } from './structured-fields'

export type FieldContext = {
  locale: Locale
  /** Where stored files are: "/files". */
  fileRoot?: string
  lists?: PickLists
  labels: {
    /** Marks what may stay empty: "freiwillig". */
    optional: string
    /** First entry of long lists: "Bitte wählen". */
    choose: string
  }
}
type Props = FieldContext & { question: Question; value: unknown }

const one = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
const many = (value: unknown) =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : []
/** More choices than these are easier to find in a list. */
const fewChoices = 7

/** One question as a field of a form, in the reader's language; its name is "answers.<key>". */
export function QuestionField({ question, value, locale, labels, lists, fileRoot }: Props) {
  const { kind, required } = question
  const optionalLabel = required ? undefined : labels.optional
  const field = {
    name: answerField(question),
    label: said(question.label, locale),
    hint: question.help ? said(question.help, locale) : undefined,
    required,
  }
  const framed = { ...field, optionalLabel }
  const options = question.options ?? []
  const choices = options.map((option) => ({ value: option.value, label: said(option.label, locale) }))
  const plain = { ...framed, defaultValue: one(value) }
  switch (kind) {
    case 'upload':
      return <UploadFields {...framed} value={value as FileAnswer | undefined} fileRoot={fileRoot} />
    case 'consent':
      return (
        <CheckboxField
          {...field}
          label={<LabelWords label={field.label} optionalLabel={optionalLabel} />}
          defaultChecked={value !== undefined && value !== false}
        />
      )
    case 'many_of':
      return <CheckboxGroup {...framed} options={choices} defaultValue={many(value)} />
    case 'one_of':
      return options.length > fewChoices ? (
        <SelectField
          {...plain}
          emptyLabel={labels.choose}
          options={options.map((option) => ({ value: option.value, label: words(option.label, locale) }))}
        />
      ) : (
        <RadioGroup {...plain} options={choices} />
      )
    case 'country':
      return <SelectField {...plain} emptyLabel={labels.choose} options={countryOptions(locale)} />
    case 'address':
      return <AddressFields {...framed} locale={locale} value={value as AddressAnswer | undefined} />
    case 'organisation':
      return (
        <OrganisationFields
          {...framed}
          value={value as NamedAnswer | undefined}
          list={lists?.organisations ?? []}
        />
      )
    case 'person':
      return (
        <PersonField
          {...framed}
          emptyLabel={labels.choose}
          value={value as NamedAnswer | undefined}
          list={lists?.people ?? []}
        />
      )
    case 'long_text':
      return <TextArea {...plain} />
    case 'date':
      return <DateField {...plain} />
    case 'number':
      return <TextField {...plain} inputMode="decimal" size="s" />
    case 'signature':
      return <TextField {...plain} autoComplete="name" spellCheck={false} />
    default:
      return <TextField {...plain} />
  }
}
