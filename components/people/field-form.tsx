import { getTranslations } from 'next-intl/server'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { addField, saveField } from '@/lib/people/actions'
import { optionLines } from '@/lib/people/fields/options'
import type { Field } from '@/lib/people/fields/queries'
import { fieldKinds } from '@/lib/people/fields/schema'

/** A field of the office's own: what it is called, and what can be chosen. The kind is said once. */
export async function FieldForm({ ctx, field }: { ctx: Ctx; field?: Field }) {
  const [t, q, c, labels] = await Promise.all([
    getTranslations('people.fields'),
    getTranslations('forms'),
    getTranslations('common'),
    formLabels(),
  ])
  const chosen = !field || field.kind === 'one_of' || field.kind === 'many_of'
  return (
    <Form
      action={field ? saveField : addField}
      hidden={{ network: ctx.network.slug, ...(field ? { id: field.id } : {}) }}
      labels={labels}
      submit={field ? c('save') : t('add')}
    >
      <FieldRow>
        <TextField
          name="label.de"
          label={`${t('label')} (${c('german')})`}
          defaultValue={field?.label.de}
          required
        />
        <TextField
          name="label.en"
          label={`${t('label')} (${c('english')})`}
          defaultValue={field?.label.en}
          lang="en"
          optionalLabel={c('optional')}
        />
      </FieldRow>
      {!field && (
        <SelectField
          name="kind"
          label={t('kind')}
          size="m"
          options={fieldKinds.map((kind) => ({ value: kind, label: q(`kinds.${kind}`) }))}
        />
      )}
      {chosen && (
        <TextArea
          name="options"
          label={t('options')}
          hint={t(field ? 'optionsChangeHint' : 'optionsHint')}
          rows={4}
          defaultValue={field?.options ? optionLines(field.options) : undefined}
          {...(field ? {} : { optionalLabel: c('optional') })}
        />
      )}
    </Form>
  )
}
