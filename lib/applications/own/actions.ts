'use server'
import { refresh } from 'next/cache'
import type { FormState } from '@/lib/form-state'
import { door } from '@/lib/standing/door'
import { applicationPath } from '../link'
import * as running from './case/commands'
import * as commands from './commands'
import * as draft from './draft/commands'
import * as joining from './joining/commands'
import { joiningPath } from './joining/link'
import {
  confirmInput,
  joinInput,
  replyInput,
  saveInput,
  startInput,
  submitInput,
  withdrawInput,
} from './schema'

type Placed = { network: { slug: string } }
const pageOf = ({ network }: Placed, token: string, more = '') =>
  `/${network.slug}/application/${token}${more}`
const back = (done: string) => (token: string, ctx: Placed) => pageOf(ctx, token, `?done=${done}`)

export const startApplication = door(startInput, commands.startApplication, ({ id, kind }, { network }) =>
  id ? applicationPath(network.slug, id) : `/${network.slug}/join/${kind}/sent`,
)

const save = door(saveInput, draft.saveStep, ({ token, intent, next, version }, ctx) => {
  if (intent === 'auto') return { version }
  if (intent === 'later') return pageOf(ctx, token, '?done=saved')
  return pageOf(ctx, token, next === null ? '/review' : `/${next}`)
})

/** Saves a step; what is missing is told after the rest was kept, so the page shows the version that it is now. */
export async function saveApplication(previous: FormState, form: FormData): Promise<FormState> {
  const state = await save(previous, form)
  if (state.error === 'Invalid') refresh()
  return state
}

export const submitApplication = door(submitInput, draft.submitApplication, back('submitted'))
export const replyToInquiry = door(replyInput, running.replyToInquiry, back('replied'))
export const withdrawApplication = door(withdrawInput, running.withdrawApplication, back('withdrawn'))

export const joinFreely = door(joinInput, joining.joinFreely, ({ kind, joined }, { network }) =>
  joined ? `/${network.slug}/join/${kind}?done=joined` : `/${network.slug}/join/${kind}/sent`,
)
export const confirmJoining = door(
  confirmInput,
  joining.confirmJoining,
  ({ kind, token }, { network }) => `${joiningPath(network.slug, kind, token)}?done=joined`,
)
