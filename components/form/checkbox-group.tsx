'use client'
import { Choices, type ChoicesProps } from './choices'

/** Several of many. Sent as a list: the name gets its [] when it has none. */
export function CheckboxGroup({ defaultValue = [], ...props }: ChoicesProps & { defaultValue?: string[] }) {
  const fieldName = props.name.endsWith('[]') ? props.name : `${props.name}[]`
  return <Choices {...props} type="checkbox" fieldName={fieldName} chosen={defaultValue} />
}
