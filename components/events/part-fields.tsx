import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import type { OfficeEvent } from '@/lib/events/office/queries'
import { audiences, eventFormats } from '@/lib/events/schema'
import { asLocalized } from '@/lib/localized'
import { PoolFields } from './pool-fields'

const rules = ['everyone', 'member', 'guest'] as const
const typed = (cents: number) => (cents / 100).toFixed(cents % 100 ? 2 : 0).replace('.', ',')

/** One part: its name and audience, its pools, a row for a new one, and its prices. */
export async function PartFields({ part, number }: { part: OfficeEvent['parts'][number]; number: number }) {
  const [t, common, form] = await Promise.all([
    getTranslations('events.placesForm'),
    getTranslations('common'),
    getTranslations('events.form'),
  ])
  const optional = common('optional')
  const field = `parts.${part.id}`
  const name = asLocalized(part.name)
  const modes = eventFormats.map((value) => ({ value, label: form(`formats.${value}`) }))
  const price = (rule: string) => part.priceClasses.find((one) => one.rule === rule)
  return (
    <Fieldset ruled legend={t('part', { number })}>
      <FieldRow>
        <TextField name={`${field}.name.de`} label={t('name')} defaultValue={name.de} required />
        <TextField
          name={`${field}.name.en`}
          label={t('nameEn')}
          defaultValue={name.en}
          lang="en"
          optionalLabel={optional}
        />
      </FieldRow>
      <SelectField
        name={`${field}.audience`}
        label={t('audience')}
        emptyLabel={t('audienceAsEvent')}
        options={audiences.map((value) => ({ value, label: form(`audiences.${value}`) }))}
        defaultValue={part.audience}
      />
      {part.pools.map((pool) => (
        <PoolFields key={pool.id} field={`${field}.pools.${pool.id}`} pool={pool} modes={modes} />
      ))}
      <Fieldset legend={t('addPool')} hint={t('addPoolHint')}>
        <FieldRow>
          <TextField name={`${field}.add.name.de`} label={t('name')} optionalLabel={optional} />
          <TextField name={`${field}.add.name.en`} label={t('nameEn')} lang="en" optionalLabel={optional} />
        </FieldRow>
        <FieldRow>
          <SelectField name={`${field}.add.mode`} label={t('mode')} options={modes} />
          <TextField name={`${field}.add.capacity`} label={t('capacity')} size="s" inputMode="numeric" />
        </FieldRow>
      </Fieldset>
      <Fieldset legend={t('prices')} hint={t('pricesHint')}>
        <FieldRow>
          {rules.map((rule) => {
            const set = price(rule)
            return (
              <TextField
                key={rule}
                name={`${field}.prices.${rule}`}
                label={t(rule)}
                size="s"
                unit="€"
                inputMode="decimal"
                defaultValue={set && typed(set.cents)}
                optionalLabel={optional}
              />
            )
          })}
        </FieldRow>
      </Fieldset>
      <CheckboxField name={`${field}.remove`} label={t('removePart')} />
    </Fieldset>
  )
}
