import type { Ctx } from '@/lib/access/context'
import { register } from '@/lib/registrations/commands'
import { registerInput } from '@/lib/registrations/schema'
import type { Network } from '@/prisma/generated/client'
import { contextAs } from './network'
import { aPerson } from './people'

type Event = { id: string; parts: { id: string; pools: { id: string }[] }[] }
type Typed = Record<string, unknown>

/** The form of an event as sent: the first pool of its first part, unless other things are typed. */
export const typed = (event: Event, more: Typed = {}) =>
  registerInput.parse({
    event: event.id,
    places: [event.parts[0]?.pools[0]?.id].filter(Boolean),
    ...more,
  })

/** The form of a visitor without an account. */
export const typedByVisitor = (event: Event, email: string, more: Typed = {}) =>
  typed(event, { givenName: 'Toni', familyName: 'Gast', email, ...more })

/** Somebody new in the network, as they are when signed in. */
export async function somebody(network: Network, outside: Ctx) {
  const { person, address } = await aPerson(outside)
  return { ctx: await contextAs(network, person), person, address }
}

/** A registration of somebody new, through the front door. */
export async function aRegistration(network: Network, outside: Ctx, event: Event, more: Typed = {}) {
  const { ctx, person, address } = await somebody(network, outside)
  const { id } = await register(ctx, typed(event, more))
  if (!id) throw new Error('somebody signed in gets an id')
  return { id, ctx, person, address }
}
