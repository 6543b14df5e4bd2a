'use client'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'
import { oneValue, useField } from './form-context'

type Props = FieldWords & {
  /** As the native control wants it: 2026-11-24, 2026-11-24T10:00 or 10:00, in the zone that the page names. */
  defaultValue?: string | null
  min?: string
  max?: string
  step?: number
  disabled?: boolean
  autoComplete?: string
}

function Dated({ type, ...props }: Props & { type: 'date' | 'datetime-local' | 'time' }) {
  const { name, label, hint, required, optionalLabel, defaultValue, ...input } = props
  const { id, error, typed } = useField(name)
  return (
    <FieldFrame {...{ id, name, label, hint, required, optionalLabel, error }}>
      <input
        {...input}
        type={type}
        id={id}
        name={name}
        required={required}
        defaultValue={oneValue(typed) ?? defaultValue ?? undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={`field-control field-date ${type === 'datetime-local' ? 'field-m' : 'field-date-short'}`}
      />
    </FieldFrame>
  )
}

export const DateField = (props: Props) => <Dated type="date" {...props} />
export const DateTimeField = (props: Props) => <Dated type="datetime-local" {...props} />
