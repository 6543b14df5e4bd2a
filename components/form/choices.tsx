'use client'
import type { ReactNode } from 'react'
import { describedBy, type FieldWords, HintAndError, LabelWords } from './field-frame'
import { allValues, useField } from './form-context'

export type Choice = {
  value: string
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
  /** Stands on the right: a Figure such as 38 frei. */
  aside?: ReactNode
}

export type ChoicesProps = FieldWords & { options: Choice[]; inline?: boolean; disabled?: boolean }
type Props = ChoicesProps & { type: 'checkbox' | 'radio'; fieldName: string; chosen: string[] }

/** A question with several answers; the first answer carries the id of the field, so that errors lead to it. */
export function Choices({
  type,
  name,
  fieldName,
  label,
  hint,
  optionalLabel,
  options,
  chosen,
  ...rest
}: Props) {
  const { id, error, typed, returned, mount } = useField(fieldName)
  const picked = returned ? allValues(typed) : chosen
  const rich = options.some((option) => option.hint != null || option.aside != null)
  const look = rich ? 'choices-rich' : rest.inline ? 'choices-inline' : undefined
  return (
    <fieldset
      className={`field-frame${error ? ' field-frame-bad' : ''}`}
      aria-describedby={describedBy(id, hint, error)}
      disabled={rest.disabled}
    >
      <legend className="field-legend">
        <LabelWords label={label} optionalLabel={optionalLabel} />
      </legend>
      <HintAndError id={id} hint={hint} error={error} />
      <div className={look} key={mount}>
        {options.map((option, i) => {
          const optionId = i ? `${id}-${i + 1}` : id
          return (
            <div className="choice" key={option.value}>
              <input
                type={type}
                id={optionId}
                name={fieldName}
                value={option.value}
                defaultChecked={picked.includes(option.value)}
                disabled={option.disabled}
                required={type === 'radio' && rest.required}
                aria-invalid={error ? true : undefined}
                aria-describedby={option.hint ? `${optionId}-note` : undefined}
                className="tick"
              />
              <div className="choice-words">
                <label htmlFor={optionId}>{option.label}</label>
                {option.hint && (
                  <span className="field-hint" id={`${optionId}-note`}>
                    {option.hint}
                  </span>
                )}
              </div>
              {option.aside && <div className="choice-aside">{option.aside}</div>}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
