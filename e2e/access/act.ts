import { type Answer, ask } from './http'
import type { Fields } from './row'

/** What an action answered: sent on, done, refused with a code, or not even heard. */
export type Outcome = { status: number; to: string | null; state: Record<string, unknown> | null }

/** A form as React sends it once it runs in a browser; `previous` is what useActionState holds at first. */
export function encoded(fields: Fields): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(`_1_${name}`, one)
  // Last: the server reads the reference to the fields above as soon as it arrives.
  body.append('0', '[{},"$K1"]')
  return body
}

/** The answer's value stands in a row of its own, to which the first row points. */
function stateOf(text: string): Record<string, unknown> | null {
  const pointer = /^0:\{"a":"\$@(\w+)"/m.exec(text)?.[1]
  const row = pointer && new RegExp(`^${pointer}:(\\{.*\\})$`, 'm').exec(text)?.[1]
  return row ? JSON.parse(row) : null
}

export const outcomeOf = ({ status, headers, text }: Answer): Outcome => ({
  status,
  to: headers.get('x-action-redirect')?.split(';')[0] ?? null,
  state: stateOf(text),
})

type Calling = {
  id: string
  path: string
  fields: Fields
  token?: string | undefined
  headers?: Record<string, string>
  at?: string
}

/** Calls an action by its id from a page that knows it. */
export const call = ({ id, path, fields, token, headers, ...where }: Calling): Promise<Answer> =>
  ask(path, {
    ...where,
    method: 'POST',
    token,
    headers: { 'next-action': id, ...headers },
    body: encoded(fields),
  })

/** Done: sent on, or told that it went well. */
export const isDone = ({ status, to, state }: Outcome) =>
  to !== null || (status === 200 && state !== null && !state.error)

/** The same answer whoever reads it: without the time and what was typed. */
export const plain = ({ status, to, state }: Outcome) => {
  const { at: _, values: __, ...words } = state ?? {}
  return { status, to, words }
}
