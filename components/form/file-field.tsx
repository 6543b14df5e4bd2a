'use client'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'
import { useField } from './form-context'

type Props = FieldWords & { accept?: string; multiple?: boolean; disabled?: boolean }

/** A file from the reader's machine. Browsers forget it when a form comes back with errors: say so in the hint. */
export function FileField({ name, label, hint, required, optionalLabel, ...input }: Props) {
  const { id, error } = useField(name)
  return (
    <FieldFrame {...{ id, name, label, hint, required, optionalLabel, error }}>
      <input
        {...input}
        type="file"
        id={id}
        name={name}
        required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className="field-control"
      />
    </FieldFrame>
  )
}
