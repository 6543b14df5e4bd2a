'use client'
import { createContext, useContext } from 'react'
import type { FormState } from '@/lib/form-state'
import { fieldId } from './field-id'

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>

type Context = { state: FormState; prefix?: string }

export const FormContext = createContext<Context>({ state: {} })

const bare = (name: string) => name.replace(/\[\]$/, '')

/** What a field needs to know of its form: its id, its error, and what was typed before the form came back. */
export function useField(name: string) {
  const { state, prefix } = useContext(FormContext)
  const errors = state.fieldErrors ?? {}
  return {
    id: fieldId(name, prefix),
    error: errors[name] ?? errors[bare(name)] ?? errors[`${bare(name)}[]`],
    typed: state.values?.[name] as string | string[] | undefined,
    /** Something came back: a choice that is missing in `typed` was unticked, not forgotten. */
    returned: state.values != null,
    /** Re-mounts controls whose first choice React does not update (select, ticks). */
    mount: `${name}-${state.at ?? 0}`,
  }
}

export const oneValue = (value: string | string[] | undefined) =>
  Array.isArray(value) ? value.at(-1) : value
export const allValues = (value: string | string[] | undefined) =>
  value == null ? [] : Array.isArray(value) ? value : [value]
