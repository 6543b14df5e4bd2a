import { type Actor, isRole } from './abilities'
import type { Answer } from './http'
import type { PageRow } from './row'
import type { Net } from './stage'

export type Outcome =
  | 'welcome'
  | 'sign in first'
  | 'nothing there'
  | 'not for your role'
  | 'signed in already'

/** What somebody must meet at a door that is not open to them. */
export function refusalFor({ refusal = 'nothing' }: PageRow, actor: Actor): Outcome {
  if (refusal === 'nothing') return 'nothing there'
  if (refusal === 'signed-in') return 'signed in already'
  if (actor === 'visitor') return 'sign in first'
  return refusal === 'office' && isRole(actor) ? 'not for your role' : 'nothing there'
}

/** Status and address of an answer; Next writes those of a payload into it. */
function told({ status, location, headers, text }: Answer): { status: number; location: string } {
  if (headers.get('content-type')?.startsWith('text/x-component')) {
    const redirect = /NEXT_REDIRECT;\w+;([^;"]+);(\d+)/.exec(text)
    if (redirect) return { status: Number(redirect[2]), location: redirect[1] ?? '' }
    if (text.includes('NEXT_HTTP_ERROR_FALLBACK;404')) return { status: 404, location: '' }
  }
  return { status, location: location ?? '' }
}

/** An answer in the words of the table; `ok` is the status of a welcome. */
export function outcomeOf(answer: Answer, { slug }: Net, ok = 200): Outcome | string {
  const { status, location } = told(answer)
  const to = location.replace(/^\/en(?=\/)/, '')
  if (status === ok) return 'welcome'
  if (status === 404) return 'nothing there'
  if (status === 307 && to.startsWith('/sign-in?next=/')) return 'sign in first'
  if (status === 307 && to === `/${slug}/manage/forbidden`) return 'not for your role'
  if (status === 307 && to === '/me') return 'signed in already'
  return `${status} ${to}`
}
