'use client'
import { Choices, type ChoicesProps } from './choices'

/** One of a few; more than seven belong in a SelectField. */
export function RadioGroup({ defaultValue, ...props }: ChoicesProps & { defaultValue?: string | null }) {
  return (
    <Choices {...props} type="radio" fieldName={props.name} chosen={defaultValue ? [defaultValue] : []} />
  )
}
