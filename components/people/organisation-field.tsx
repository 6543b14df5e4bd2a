import { SelectField } from '@/components/form/select-field'

type Choice = { id: string; name: string; parent: { name: string } | null }
type Props = {
  label: string
  hint?: string
  emptyLabel: string
  organisations: Choice[]
  name?: string
  defaultValue?: string | null
  required?: boolean
  optionalLabel?: string
}

/** One of the network's organisations; a unit is named with what it belongs to. */
export function OrganisationField({ organisations, name = 'organisationId', ...field }: Props) {
  return (
    <SelectField
      {...field}
      name={name}
      options={organisations.map((one) => ({
        value: one.id,
        label: one.parent ? `${one.parent.name}, ${one.name}` : one.name,
      }))}
    />
  )
}
