import { type Actor, isRole } from './abilities'
import type { Answer } from './http'
import type { PageRow } from './row'
import type { Net } from './stage'

export type Outcome = 'welcome' | 'sign in first' | 'nothing there' | 'not for your role'

/** What somebody must meet at a door that is not open to them. */
export function refusalFor({ refusal = 'nothing' }: PageRow, actor: Actor): Outcome {
  if (refusal === 'nothing') return 'nothing there'
  if (actor === 'visitor') return 'sign in first'
  return refusal === 'office' && isRole(actor) ? 'not for your role' : 'nothing there'
}

/** An answer in the words of the table; `ok` is the status of a welcome. */
export function outcomeOf({ status, location }: Answer, { slug }: Net, ok = 200): Outcome | string {
  const to = location?.replace(/^\/en(?=\/)/, '') ?? ''
  if (status === ok) return 'welcome'
  if (status === 404) return 'nothing there'
  if (status === 307 && to.startsWith('/sign-in?next=/')) return 'sign in first'
  if (status === 307 && to === `/${slug}/manage/forbidden`) return 'not for your role'
  return `${status} ${to}`
}
