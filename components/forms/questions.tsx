import { CheckboxField } from '@/components/form/checkbox-field'
import { CheckboxGroup } from '@/components/form/checkbox-group'
import { DateField } from '@/components/form/date-fields'
import { RadioGroup } from '@/components/form/radio-group'
import { SelectField } from '@/components/form/select-field'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { answerField } from '@/lib/forms/answers'
import type { Question, Version } from '@/lib/forms/queries'
import type { Locale } from '@/lib/localized'
import { inLanguage, words } from '@/lib/localized'

type Props = {
  version: Pick<Version, 'questions'>
  locale: Locale
  /** Answers given before, by question key. */
  defaults?: Readonly<Record<string, unknown>>
  labels: {
    /** Marks what may stay empty: "freiwillig". */
    optional: string
    /** First entry of long lists: "Bitte wählen". */
    choose: string
  }
}

/** Text in the reader's language; what had to fall back to German says so to screen readers. */
function said(text: unknown, locale: Locale) {
  const { text: shown, lang } = inLanguage(text, locale)
  return lang ? <span lang={lang}>{shown}</span> : shown
}

const one = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
const many = (value: unknown) =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : []
/** More choices than these are easier to find in a list. */
const fewChoices = 7

/** The questions of a form's version as fields of a form; names are "answers.<key>" (lib/forms/answers.ts reads them). */
export function Questions({ version, locale, defaults = {}, labels }: Props) {
  return version.questions.map((question) => (
    <QuestionField key={question.key} {...{ question, locale, labels }} value={defaults[question.key]} />
  ))
}

type FieldProps = Pick<Props, 'locale' | 'labels'> & { question: Question; value: unknown }

function QuestionField({ question, locale, labels, value }: FieldProps) {
  const field = {
    name: answerField(question),
    label: said(question.label, locale),
    hint: question.help ? said(question.help, locale) : undefined,
    required: question.required,
  }
  const framed = { ...field, optionalLabel: question.required ? undefined : labels.optional }
  const options = question.options ?? []
  const choices = options.map((option) => ({ value: option.value, label: said(option.label, locale) }))
  switch (question.kind) {
    case 'upload':
      return null
    case 'consent':
      return <CheckboxField {...field} defaultChecked={value === true} />
    case 'many_of':
      return <CheckboxGroup {...framed} options={choices} defaultValue={many(value)} />
    case 'one_of':
      return options.length > fewChoices ? (
        <SelectField
          {...framed}
          emptyLabel={labels.choose}
          options={options.map((option) => ({ value: option.value, label: words(option.label, locale) }))}
          defaultValue={one(value)}
        />
      ) : (
        <RadioGroup {...framed} options={choices} defaultValue={one(value)} />
      )
    case 'long_text':
    case 'address':
      return <TextArea {...framed} defaultValue={one(value)} />
    case 'date':
      return <DateField {...framed} defaultValue={one(value)} />
    case 'number':
      return <TextField {...framed} inputMode="decimal" size="s" defaultValue={one(value)} />
    default:
      return <TextField {...framed} defaultValue={one(value)} />
  }
}
