import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { SelectField, type SelectOption } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import type { OfficeEvent } from '@/lib/events/office/queries'
import { asLocalized } from '@/lib/localized'

type Props = {
  field: string
  pool: OfficeEvent['parts'][number]['pools'][number]
  modes: SelectOption[]
}

/** One pool: name, how one attends, its capacity, and how long an offered place is kept. */
export async function PoolFields({ field, pool, modes }: Props) {
  const [t, common] = await Promise.all([getTranslations('events.placesForm'), getTranslations('common')])
  const name = asLocalized(pool.name)
  return (
    <Fieldset legend={name.de} hint={t('taken', { taken: pool.taken, waiting: pool._count.places })}>
      <FieldRow>
        <TextField name={`${field}.name.de`} label={t('name')} defaultValue={name.de} required />
        <TextField
          name={`${field}.name.en`}
          label={t('nameEn')}
          defaultValue={name.en}
          lang="en"
          optionalLabel={common('optional')}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          name={`${field}.mode`}
          label={t('mode')}
          options={modes}
          defaultValue={pool.mode}
          required
        />
        <TextField
          name={`${field}.capacity`}
          label={t('capacity')}
          defaultValue={pool.capacity}
          size="s"
          inputMode="numeric"
          required
        />
        <TextField
          name={`${field}.offerHours`}
          label={t('offerHours')}
          hint={t('offerHoursHint')}
          defaultValue={pool.offerHours}
          size="s"
          inputMode="numeric"
          required
        />
      </FieldRow>
      <CheckboxField name={`${field}.remove`} label={t('remove')} />
    </Fieldset>
  )
}
