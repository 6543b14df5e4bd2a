'use client'
import type { ComponentProps, ReactNode } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'
import { oneValue, useField } from './form-context'

type Props = FieldWords &
  Pick<
    ComponentProps<'input'>,
    | 'type'
    | 'autoComplete'
    | 'inputMode'
    | 'maxLength'
    | 'min'
    | 'max'
    | 'step'
    | 'pattern'
    | 'readOnly'
    | 'disabled'
    | 'lang'
    | 'spellCheck'
  > & {
    defaultValue?: string | number | null
    /** Width that tells how much is expected: s 10rem, m 20rem, l 35rem; else the full measure. */
    size?: 's' | 'm' | 'l'
    /** A unit behind the input: "€", "Plätze". */
    unit?: ReactNode
    /** Offered while typing; free text stays possible. */
    suggestions?: string[]
  }

export function TextField(props: Props) {
  const { name, label, hint, required, optionalLabel, defaultValue, size, unit, suggestions, ...input } =
    props
  const { id, error, typed } = useField(name)
  const control = (
    <input
      {...input}
      id={id}
      name={name}
      required={required}
      defaultValue={oneValue(typed) ?? defaultValue ?? undefined}
      list={suggestions && `${id}-list`}
      aria-invalid={error ? true : undefined}
      aria-describedby={describedBy(id, hint, error)}
      className={`field-control field-text${size ? ` field-${size}` : ''}`}
    />
  )
  return (
    <FieldFrame {...{ id, name, label, hint, required, optionalLabel, error }}>
      {unit ? (
        <span className="field-unit">
          {control}
          <span>{unit}</span>
        </span>
      ) : (
        control
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  )
}
