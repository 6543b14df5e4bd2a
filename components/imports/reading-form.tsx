import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { delimiterNames } from '@/lib/imports/delimiter'
import { encodings } from '@/lib/imports/encoding'
import type { Reading } from '@/lib/imports/table'
import { readAgain } from '@/lib/people/import/actions'

/** What was guessed about a file, and a way to say it differently. */
export async function ReadingForm({ ctx, run, reading }: { ctx: Ctx; run: string; reading: Reading }) {
  const [t, labels] = await Promise.all([getTranslations('imports.reading'), formLabels()])
  if (reading.format === 'xlsx') return <p className="muted">{t('sheet')}</p>
  return (
    <Form
      action={readAgain}
      hidden={{ network: ctx.network.slug, run }}
      labels={labels}
      prefix="reading"
      className="filter-bar"
    >
      <SelectField
        name="encoding"
        label={t('encoding')}
        defaultValue={reading.encoding}
        options={encodings.map((value) => ({ value, label: t(`encodings.${value}`) }))}
      />
      <SelectField
        name="delimiter"
        label={t('delimiter')}
        defaultValue={reading.delimiter}
        options={delimiterNames.map((value) => ({ value, label: t(`delimiters.${value}`) }))}
      />
      <SubmitButton variant="secondary" pendingLabel={labels.pending}>
        {t('again')}
      </SubmitButton>
    </Form>
  )
}
