import type { Precision } from '@/prisma/generated/enums'

type Dated = { state: string; precision: Precision; startsAt: Date; endsAt: Date }

/** Places can be given back and answers changed until it begins; where only the day is known, until that is over. */
export const mayChange = (event: Dated, at: Date) =>
  event.state === 'announced' && at < (event.precision === 'time' ? event.startsAt : event.endsAt)

type Held = { givenBackAt: Date | null; lapsesAt: Date | null; places: readonly { state: string }[] }

/** How a registration stands as a whole; words stand in registrations.json under `state`. */
export type RegistrationState = 'unconfirmed' | 'given_back' | 'confirmed' | 'requested' | 'waiting'

export function registrationState(held: Held): RegistrationState {
  const states = held.places.map((place) => place.state)
  if (held.givenBackAt || states.every((state) => state === 'given_back')) return 'given_back'
  if (held.lapsesAt) return 'unconfirmed'
  if (states.includes('confirmed')) return 'confirmed'
  return states.includes('requested') || states.includes('held') || states.includes('offered')
    ? 'requested'
    : 'waiting'
}
