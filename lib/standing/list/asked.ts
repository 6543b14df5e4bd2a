import * as z from 'zod'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import type { Asked, OfficeList } from './list'

export const rowsPerPage = 50
/** Rows beyond are neither counted nor turned to: whoever needs them narrows the list, or exports it. */
export const countedUpTo = 10_000

const word = z.string().trim().max(100)
const day = z.iso.date().catch('')
const page = z.coerce
  .number()
  .int()
  .min(1)
  .max(countedUpTo / rowsPerPage)
  .catch(1)

/** Reads what an address asks of a list; what the list does not know, or this reader may not ask, counts as not said. */
export function readAsked(ctx: Ctx, list: OfficeList, query: Record<string, unknown>): Asked {
  const said = Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => {
      const text = word.safeParse(value)
      return text.success && text.data ? [[name, text.data] as const] : []
    }),
  )
  const known = Object.keys(list.order)
  const sort = said.sort?.replace(/^-/, '') ?? ''
  return {
    filter: list.read(ctx, said),
    on: day.parse(said.on),
    sort: known.includes(sort) ? (said.sort ?? '') : (known[0] ?? ''),
    page: page.parse(said.page),
  }
}

/** The same as the search part of an address, without the page: what a saved view keeps and a selection names. */
export function askedQuery(list: OfficeList, { filter, on, sort }: Omit<Asked, 'page'>): string {
  const kept = { ...filter, on, sort: sort === Object.keys(list.order)[0] ? '' : sort }
  return new URLSearchParams(Object.entries(kept).filter(([, value]) => value)).toString()
}

/** The day that a list is asked about, as text and as a date column. */
export function dayOf(ctx: Ctx, on: string): { text: string; date: Date } {
  const date = on ? new Date(`${on}T00:00:00Z`) : dateColumn(ctx.network.zone, now())
  return { text: date.toISOString().slice(0, 10), date }
}

/** Keeps the names that a schema knows; a value that it does not know counts as not said. */
export const readWith =
  (fields: Record<string, z.ZodType<string>>) =>
  (said: Record<string, string>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, type]) => {
        const value = type.safeParse(said[name])
        return value.success && value.data ? [[name, value.data] as const] : []
      }),
    )

export const oneOf = <const T extends readonly [string, ...string[]]>(...values: T) => z.enum(values)
export const anyWord = z.string().min(1).max(100)
export const anyId = z.uuid()
