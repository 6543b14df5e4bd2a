import type { Ability } from '@/lib/access/abilities'
import { type Actor, can } from '@/lib/access/context'

/** Lists of the register, or of what is kept for one event: "events/<id>/registrations". */
const abilities = (area: string): [read: Ability, write: Ability] =>
  area.startsWith('events/') ? ['events.read', 'events.write'] : ['people.read', 'people.write']

/** Who reads a list has its views. */
export const readsViews = (area: string): Ability => abilities(area)[0]

/** One's own views are one's own matter; those for all colleagues belong to who keeps what the list shows. */
export const maySave = (actor: Actor, area: string, shared: boolean) =>
  can(actor, abilities(area)[shared ? 1 : 0]) && (shared || actor.personId !== null)

export const mayChange = (actor: Actor, view: { area: string; personId: string | null }) =>
  maySave(actor, view.area, view.personId === null) &&
  (view.personId === null || view.personId === actor.personId)
