import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CheckboxField } from '@/components/form/checkbox-field'
import { LabelWords } from '@/components/form/field-frame'
import { FieldRow } from '@/components/form/fieldset'
import { FileField } from '@/components/form/file-field'
import { HiddenField } from '@/components/form/hidden-field'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import type { AddressAnswer, FileAnswer, NamedAnswer } from '@/lib/forms/condition'
import { countryOptions } from '@/lib/forms/countries'
import type { Pick } from '@/lib/forms/one-answer'
import type { Locale } from '@/lib/localized'

type Framed = {
  name: string
  label: ReactNode
  hint?: ReactNode
  required?: boolean
  optionalLabel?: string
}

/** Several fields that answer one question. */
function Together({ label, hint, optionalLabel, children }: Framed & { children: ReactNode }) {
  return (
    <fieldset className="field-frame field-together">
      <legend className="field-legend">
        <LabelWords label={label} optionalLabel={optionalLabel} />
      </legend>
      {hint && <p className="field-hint">{hint}</p>}
      <div className="field-parts">{children}</div>
    </fieldset>
  )
}

export async function AddressFields({
  value,
  locale,
  ...framed
}: Framed & { value?: AddressAnswer; locale: Locale }) {
  const t = await getTranslations('forms.address')
  const { name, required } = framed
  return (
    <Together {...framed}>
      <TextField
        name={`${name}.street`}
        label={t('street')}
        autoComplete="street-address"
        defaultValue={value?.street}
        required={required}
      />
      <FieldRow>
        <TextField
          name={`${name}.postcode`}
          label={t('postcode')}
          autoComplete="postal-code"
          size="s"
          defaultValue={value?.postcode}
          required={required}
        />
        <TextField
          name={`${name}.town`}
          label={t('town')}
          autoComplete="address-level2"
          defaultValue={value?.town}
          required={required}
        />
      </FieldRow>
      <SelectField
        name={`${name}.country`}
        label={t('country')}
        autoComplete="country"
        options={countryOptions(locale)}
        defaultValue={value?.country ?? 'DE'}
      />
    </Together>
  )
}

const choices = (list: readonly Pick[]) => list.map(({ id, name }) => ({ value: id, label: name }))

/** One of the page's list, or by name when it is not in it. */
export async function OrganisationFields({
  value,
  list,
  ...framed
}: Framed & { value?: NamedAnswer; list: readonly Pick[] }) {
  const t = await getTranslations('forms.organisation')
  const listed = list.some((one) => one.id === value?.id)
  const typed = listed ? undefined : value?.name
  if (list.length === 0)
    return (
      <TextField {...framed} name={`${framed.name}.name`} defaultValue={typed} autoComplete="organization" />
    )
  return (
    <Together {...framed}>
      <SelectField
        name={`${framed.name}.id`}
        label={t('list')}
        emptyLabel={t('none')}
        options={choices(list)}
        defaultValue={listed ? value?.id : ''}
      />
      <TextField
        name={`${framed.name}.name`}
        label={t('other')}
        defaultValue={typed}
        autoComplete="organization"
      />
    </Together>
  )
}

export function PersonField({
  value,
  list,
  emptyLabel,
  ...framed
}: Framed & { value?: NamedAnswer; list: readonly Pick[]; emptyLabel: string }) {
  return (
    <SelectField
      {...framed}
      name={`${framed.name}.id`}
      emptyLabel={emptyLabel}
      options={choices(list)}
      defaultValue={value?.id ?? ''}
    />
  )
}

/** A document. One that was sent before stays until another comes or it is taken out. */
export async function UploadFields({
  value,
  fileRoot,
  ...framed
}: Framed & { value?: FileAnswer; fileRoot?: string }) {
  const t = await getTranslations('forms.upload')
  const { name, hint } = framed
  return (
    <div className="field-parts">
      <FileField
        {...framed}
        name={`${name}.file`}
        accept="application/pdf,image/jpeg,image/png"
        hint={
          <>
            {hint} {t('hint')}
          </>
        }
      />
      {value && (
        <div>
          <p>
            {t('kept')}{' '}
            {fileRoot ? <a href={`${fileRoot}/${value.file}`}>{value.name}</a> : <b>{value.name}</b>}
          </p>
          <HiddenField name={`${name}.kept`} value="yes" />
          <CheckboxField name={`${name}.remove`} label={t('remove')} />
        </div>
      )}
    </div>
  )
}
