'use server'
import { refresh } from 'next/cache'
import type { Ctx } from '@/lib/access/context'
import { parseAddress } from '@/lib/addresses'
import { Refusal, tooMany } from '@/lib/errors'
import type { FormState } from '@/lib/form-state'
import { limit, limitClient } from '@/lib/limits'
import { requestSubscription } from '@/lib/newsletter/commands'
import { door } from '@/lib/standing/door'
import { register } from './commands'
import { registrationPath } from './link'
import { type RegisterInput, registerInput } from './schema'

const hour = 3600

/** Codes are not to be guessed: tries with one are counted apart, and fewer are allowed. */
const codeWithinLimits = ({ actor }: Ctx) =>
  actor.loginId ? limit(`register.code:${actor.loginId}`, 20, hour) : limitClient('register.code', 60, hour)

/** Signed-in people are counted one by one; at the anonymous door a whole ministry may stand behind one address. */
async function withinLimits(ctx: Ctx, input: RegisterInput) {
  const { actor } = ctx
  if (input.code && !(await codeWithinLimits(ctx))) return false
  if (actor.loginId) return limit(`register:${actor.loginId}`, 60, hour)
  const address = parseAddress(input.email)
  return (
    (await limitClient('register', 100, hour)) &&
    (!address || (await limit(`register.mail:${address}`, 10, hour)))
  )
}

/** The newsletter is asked for beside the registration: whatever becomes of it, the registration stands. */
async function subscribe(ctx: Ctx, input: RegisterInput) {
  const address = ctx.actor.email ?? parseAddress(input.email)
  if (input.topics.length === 0 || !address) return
  try {
    await requestSubscription(ctx, { address, topics: input.topics, page: `/${ctx.network.slug}/events` })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

const send = door(
  registerInput,
  async (ctx, input) => {
    if (!(await withinLimits(ctx, input))) throw tooMany()
    const registered = await register(ctx, input)
    await subscribe(ctx, input)
    return registered
  },
  ({ id, event, done }, { network }) =>
    id
      ? `${registrationPath(network.slug, id)}?done=${done}`
      : `/${network.slug}/events/${event}/register/sent`,
)

/** Registers; when the price or the places changed meanwhile, the page shows the new ones beside what was typed. */
export async function registerForEvent(previous: FormState, form: FormData): Promise<FormState> {
  const state = await send(previous, form)
  if (state.error === 'Conflict' || state.error === 'Forbidden') refresh()
  return state
}
