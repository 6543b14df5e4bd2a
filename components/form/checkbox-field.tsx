'use client'
import type { ReactNode } from 'react'
import { describedBy, HintAndError } from './field-frame'
import { allValues, useField } from './form-context'

type Props = {
  name: string
  label: ReactNode
  hint?: ReactNode
  required?: boolean
  defaultChecked?: boolean
  /** What is sent when ticked. */
  value?: string
  disabled?: boolean
}

/** One tick: yes or no. */
export function CheckboxField({
  name,
  label,
  hint,
  required,
  defaultChecked,
  value = 'on',
  disabled,
}: Props) {
  const { id, error, typed, returned, mount } = useField(name)
  return (
    <div className={`field-frame${error ? ' field-frame-bad' : ''}`}>
      <HintAndError id={id} error={error} />
      <div className="choice">
        <input
          key={mount}
          type="checkbox"
          id={id}
          name={name}
          value={value}
          required={required}
          disabled={disabled}
          defaultChecked={returned ? allValues(typed).includes(value) : defaultChecked}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
          className="tick"
        />
        <div className="choice-words">
          <label htmlFor={id}>{label}</label>
          {hint && (
            <span className="field-hint" id={`${id}-hint`}>
              {hint}
            </span>
          )}
        </div>
      </div>
    </div>
  )
}
