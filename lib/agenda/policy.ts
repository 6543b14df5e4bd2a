import { type Actor, can } from '@/lib/access/context'
import { canSeeEvent, isFor, type SeenEvent } from '@/lib/events/policy'

/**
 * Who sees the released programme: whoever sees the event. Under the confidentiality mark only those the event is for,
 * and the office.
 */
export const canSeeAgenda = (actor: Actor, event: SeenEvent & { confidential: boolean }): boolean =>
  canSeeEvent(actor, event) && (!event.confidential || can(actor, 'events.read') || isFor(actor, event))
