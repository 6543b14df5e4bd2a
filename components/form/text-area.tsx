'use client'
import type { ComponentProps } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'
import { oneValue, useField } from './form-context'

type Props = FieldWords &
  Pick<
    ComponentProps<'textarea'>,
    'rows' | 'maxLength' | 'autoComplete' | 'lang' | 'readOnly' | 'disabled'
  > & {
    defaultValue?: string | null
  }

/** Grows with its text. */
export function TextArea({ name, label, hint, required, optionalLabel, defaultValue, ...area }: Props) {
  const { id, error, typed } = useField(name)
  return (
    <FieldFrame {...{ id, name, label, hint, required, optionalLabel, error }}>
      <textarea
        {...area}
        id={id}
        name={name}
        required={required}
        defaultValue={oneValue(typed) ?? defaultValue ?? undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className="field-control field-area"
      />
    </FieldFrame>
  )
}
