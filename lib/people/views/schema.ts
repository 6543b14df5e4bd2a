import * as z from 'zod'
import { recordId, ticked } from '@/lib/form-fields'

const name = z.string().trim().min(1).max(60)
/** The search part of a list's address, written as we write it; the page is not kept. */
const query = z
  .string()
  .max(1000)
  .transform((text) => {
    const said = new URLSearchParams(text)
    said.delete('page')
    return said.toString()
  })

const area = z.union([
  z.enum(['people', 'organisations', 'memberships', 'mandates']),
  z.string().regex(/^events\/[0-9a-f-]{36}\/registrations$/),
])

export const viewInput = z.object({
  area,
  name,
  query,
  shared: ticked,
})
export const viewName = z.object({ id: recordId, name })
export const viewRef = z.object({ id: recordId })

export type ViewInput = z.output<typeof viewInput>
export type ViewName = z.output<typeof viewName>
export type ViewRef = z.output<typeof viewRef>
