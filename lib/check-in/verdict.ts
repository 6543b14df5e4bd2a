import type { EventFormat, EventState, PlaceState } from '@/prisma/generated/enums'

/** What the door says: let in, let out, or why not. */
export const verdicts = [
  'in',
  'out',
  'inside',
  'outside',
  'requested',
  'waiting',
  'unconfirmed',
  'given_back',
  'passed_on',
  'wrong_pool',
  'other_event',
  'unknown',
  'cancelled',
  'early',
  'over',
] as const
export type Verdict = (typeof verdicts)[number]

type Held = {
  givenBackAt: Date | null
  lapsesAt: Date | null
  places: readonly { poolId: string; state: PlaceState; pool: { mode: EventFormat } }[]
}

/** Whether somebody may come in at a door: the whole event's (no pool), or that of one pool. */
export function standsAs(held: Held, poolId: string | null): 'welcome' | Verdict {
  const active = held.places.filter((place) => place.state !== 'given_back')
  if (held.givenBackAt || active.length === 0) return 'given_back'
  if (held.lapsesAt) return 'unconfirmed'
  const here = active.filter((place) => (poolId ? place.poolId === poolId : place.pool.mode !== 'online'))
  if (here.some((place) => place.state === 'confirmed')) return 'welcome'
  if (here.some((place) => place.state !== 'waiting')) return 'requested'
  if (here.length > 0) return 'waiting'
  return 'wrong_pool'
}

type Dated = { state: EventState }

/** Why nobody is checked in just now; null while the door is open. */
export function closedBy(event: Dated, { opens, closes }: { opens: Date; closes: Date }, at: Date) {
  if (event.state === 'cancelled') return 'cancelled'
  if (at < opens) return 'early'
  return at > closes ? 'over' : null
}
