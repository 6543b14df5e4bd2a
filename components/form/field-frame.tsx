'use client'
import type { ReactNode } from 'react'
import { StateIcon } from '@/components/ui/state-icon'

/** Words around a field, shared by all fields. */
export type FieldWords = {
  name: string
  label: ReactNode
  hint?: ReactNode
  required?: boolean
  /** The word that marks a field as optional: "freiwillig". Required fields carry no mark. */
  optionalLabel?: string
}

export const describedBy = (id: string, hint: unknown, error: unknown) =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined

export function LabelWords({ label, optionalLabel }: Pick<FieldWords, 'label' | 'optionalLabel'>) {
  return (
    <>
      {label}
      {optionalLabel && <span className="field-optional"> ({optionalLabel})</span>}
    </>
  )
}

export function HintAndError({ id, hint, error }: { id: string; hint?: ReactNode; error?: string }) {
  return (
    <>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <StateIcon state="danger" />
          <span>{error}</span>
        </p>
      )}
    </>
  )
}

type Props = FieldWords & { id: string; error?: string; className?: string; children: ReactNode }

/** Label above, then hint, then error, then the control. */
export function FieldFrame({ id, label, optionalLabel, hint, error, className, children }: Props) {
  return (
    <div className={`field-frame${error ? ' field-frame-bad' : ''}${className ? ` ${className}` : ''}`}>
      <label htmlFor={id}>
        <LabelWords label={label} optionalLabel={optionalLabel} />
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  )
}
