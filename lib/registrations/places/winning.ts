import type { Precision } from '@/prisma/generated/enums'
import { wonState } from './capacity'

type Dated = { precision: Precision; startsAt: Date; endsAt: Date; needsConfirmation: boolean }

/** Who wins: a member of a party may still have to complete their data. */
export type WinnerFacts = {
  completedAt: Date | null
  party: { deadline: Date; completedAt: Date | null } | null
}

export type Won = { state: 'requested' | 'confirmed' | 'held' | 'offered'; heldUntil: Date | null }

const hour = 3_600_000

/** The moment from which nothing can be changed any more. */
export const begins = (event: Pick<Dated, 'precision' | 'startsAt' | 'endsAt'>) =>
  event.precision === 'time' ? event.startsAt : event.endsAt

/**
 * What a place becomes when somebody moves up. Who still has to complete their data as one of a party gets it held until
 * the party's deadline. Where the pool offers its places, it is on offer for so many hours, but never past the
 * beginning; else it is theirs, or asked for where the office confirms.
 */
export function wonBy(who: WinnerFacts, pool: { offerHours: number }, event: Dated, at: Date): Won {
  const { party } = who
  if (party && !party.completedAt && party.deadline > at && !who.completedAt)
    return { state: 'held', heldUntil: party.deadline }
  const until = new Date(Math.min(at.getTime() + pool.offerHours * hour, begins(event).getTime()))
  if (pool.offerHours > 0 && until > at) return { state: 'offered', heldUntil: until }
  return { state: wonState(event), heldUntil: null }
}
