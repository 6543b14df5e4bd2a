'use client'
import { ChevronDown } from 'lucide-react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'
import { oneValue, useField } from './form-context'

export type SelectOption = { value: string; label: string; disabled?: boolean }
type Props = FieldWords & {
  /** Options, or groups of them. */
  options: (SelectOption | { group: string; options: SelectOption[] })[]
  /** First entry without a value: "Bitte wählen". */
  emptyLabel?: string
  defaultValue?: string | null
  disabled?: boolean
  autoComplete?: string
  size?: 's' | 'm' | 'l'
}

const option = (one: SelectOption) => (
  <option key={one.value} value={one.value} disabled={one.disabled}>
    {one.label}
  </option>
)

export function SelectField(props: Props) {
  const { name, label, hint, required, optionalLabel, options, emptyLabel, defaultValue, size, ...select } =
    props
  const { id, error, typed, mount } = useField(name)
  return (
    <FieldFrame {...{ id, name, label, hint, required, optionalLabel, error }}>
      <span className={`field-select${size ? ` field-${size}` : ''}`}>
        <select
          key={mount}
          {...select}
          id={id}
          name={name}
          required={required}
          defaultValue={oneValue(typed) ?? defaultValue ?? undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
          className="field-control"
        >
          {emptyLabel != null && <option value="">{emptyLabel}</option>}
          {options.map((one) =>
            'group' in one ? (
              <optgroup key={one.group} label={one.group}>
                {one.options.map(option)}
              </optgroup>
            ) : (
              option(one)
            ),
          )}
        </select>
        <ChevronDown aria-hidden="true" size={16} strokeWidth={3} className="icon-square" />
      </span>
    </FieldFrame>
  )
}
