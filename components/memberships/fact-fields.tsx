import { getTranslations } from 'next-intl/server'
import { DateField } from '@/components/form/date-fields'
import { FieldRow } from '@/components/form/fieldset'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { factKinds } from '@/lib/memberships/schema'

/** What happened, when, and a note: one dated fact. */
export async function FactFields({ kind }: { kind?: (typeof factKinds)[number] }) {
  const [t, c] = await Promise.all([getTranslations('memberships'), getTranslations('common')])
  return (
    <>
      <FieldRow>
        <SelectField
          name="kind"
          label={t('fact.kind')}
          emptyLabel={t('fact.choose')}
          options={factKinds.map((value) => ({ value, label: t(`factKinds.${value}`) }))}
          {...(kind ? { defaultValue: kind } : {})}
          required
        />
        <DateField name="on" label={t('fact.on')} optionalLabel={c('optional')} />
      </FieldRow>
      <p className="field-hint">{t('fact.onHint')}</p>
      <TextField
        name="note"
        label={t('fact.note')}
        hint={t('fact.noteHint')}
        optionalLabel={c('optional')}
        maxLength={500}
      />
    </>
  )
}
