import { type Actor, can } from '@/lib/access/context'

/** One's own views are one's own matter; those for all colleagues belong to who keeps the register. */
export const maySave = (actor: Actor, shared: boolean) =>
  can(actor, shared ? 'people.write' : 'people.read') && (shared || actor.personId !== null)

export const mayChange = (actor: Actor, view: { personId: string | null }) =>
  maySave(actor, view.personId === null) && (view.personId === null || view.personId === actor.personId)
