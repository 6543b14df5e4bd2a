import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { FormState } from './form-state'

/**
 * Goes on to another page after an action; `path` carries its language. Without scripts this is a redirect. With scripts
 * the form loads the page itself (`goto`): a page's styles carry the nonce of its own policy, and a page that is swapped
 * in softly would be held against the policy of the page before it and lose the network's colours.
 */
export async function leaveFor(path: string): Promise<FormState> {
  if ((await headers()).has('next-action')) return { ok: true, goto: path, at: Date.now() }
  redirect(path)
}
