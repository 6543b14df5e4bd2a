import { type Actor, can } from '@/lib/access/context'
import type { Role } from '@/lib/access/roles'

const office: readonly Role[] = ['admin', 'events']

/** Who lets people in at an event: the office, and stewards assigned to it. Door devices have a way of their own. */
export const mayStandAt = (actor: Actor, eventId: string) =>
  can(actor, 'check-in.write') &&
  (actor.roles.some((role) => office.includes(role)) ||
    actor.stewardOf === 'all' ||
    actor.stewardOf.includes(eventId))

/** Under the Chatham House mark who was there is the office's business alone. */
export const mayList = (actor: Actor, event: { confidential: boolean }) =>
  can(actor, 'events.read') &&
  can(actor, 'check-in.read') &&
  (!event.confidential || can(actor, 'events.write'))
