import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { CheckboxGroup } from '@/components/form/checkbox-group'
import { Form } from '@/components/form/form'
import { HiddenField } from '@/components/form/hidden-field'
import { RadioGroup } from '@/components/form/radio-group'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { Button } from '@/components/ui/button'
import { countryOptions } from '@/lib/forms/countries'
import { addClause } from '@/lib/forms/office/actions'
import type { Question } from '@/lib/forms/queries'
import type { Locale } from '@/lib/localized'
import { words } from '@/lib/localized'

type Props = {
  here: string
  earlier: readonly Question[]
  /** The question that was chosen to decide. */
  asked: Question | undefined
  /** There is something already that a group could stand beside. */
  grouping: boolean
  hidden: Record<string, string | number>
  locale: Locale
}

const worded = ['short_text', 'number', 'date', 'signature']

/** A part of a condition from pick lists, in two steps: which earlier question, then which of its answers. */
export async function ClauseForm({ here, earlier, asked, grouping, hidden, locale }: Props) {
  const [t, labels] = await Promise.all([getTranslations('forms.condition'), formLabels()])
  const options = earlier.map((one) => ({ value: one.key, label: words(one.label, locale) }))
  return (
    <section className="clause-add" id="add">
      <h2 className="mb-16">{t('add')}</h2>
      <form action={`${here}#add`} className="filter-bar">
        <SelectField name="on" label={t('on')} options={options} defaultValue={asked?.key} size="l" />
        <Button type="submit" variant="secondary">
          {t('choose')}
        </Button>
      </form>
      {asked && (
        <Form
          key={asked.key}
          action={addClause}
          hidden={{ ...hidden, on: asked.key }}
          labels={labels}
          submit={t('submit')}
          prefix="clause"
          className="form mt-24"
        >
          <Comparison question={asked} locale={locale} />
          {grouping && <CheckboxField name="inner" label={t('inner')} hint={t('innerHint')} />}
        </Form>
      )}
    </section>
  )
}

/** What of the question's answers counts, as its kind allows. */
async function Comparison({ question, locale }: { question: Question; locale: Locale }) {
  const t = await getTranslations('forms.condition')
  const { kind, options } = question
  const way = options || kind === 'country' ? 'one_of' : worded.includes(kind) ? 'equals' : null
  if (!way)
    return (
      <>
        <HiddenField name="is" value="set" />
        <p>{kind === 'consent' ? t('tickOnly') : t('setOnly')}</p>
      </>
    )
  return (
    <>
      <RadioGroup
        name="is"
        label={t('is')}
        defaultValue={way}
        options={([way, 'set'] as const).map((value) => ({ value, label: t(`iss.${value}`) }))}
      />
      {options ? (
        <CheckboxGroup
          name="values"
          label={t('values')}
          options={options.map(({ value, label }) => ({ value, label: words(label, locale) }))}
        />
      ) : kind === 'country' ? (
        <SelectField name="value" label={t('value')} options={countryOptions(locale)} size="l" />
      ) : (
        <TextField name="value" label={t('value')} size="l" />
      )}
    </>
  )
}
