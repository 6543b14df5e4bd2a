import type { EventFormat, EventKind, Precision } from '@/prisma/generated/enums'
import { venueOf } from './schema'

type Draft = {
  kind: EventKind
  format: EventFormat
  precision: Precision
  endsAt: Date
  venue: unknown
  organiser: string | null
  summary: unknown
  parts: readonly { pools: readonly unknown[] }[]
}

/** What keeps an event from being announced (words: events.json `missing`). */
export type Missing = 'date' | 'place' | 'organiser' | 'network'

/**
 * What an event still lacks before it can be announced. A coming event needs its day; a past one may be as vague as the
 * sources are. A place must be named unless it is online, or so long ago that nobody travels there any more.
 */
export function missingFor(event: Draft, network: { isPublic: boolean }, now: Date): Missing[] {
  const coming = event.endsAt >= now
  const vague = event.precision !== 'time' && event.precision !== 'day'
  return [
    ...(coming && vague ? (['date'] as const) : []),
    ...(coming && event.format !== 'online' && !venueOf(event.venue) ? (['place'] as const) : []),
    ...(event.kind === 'appearance' && !event.organiser ? (['organiser'] as const) : []),
    ...(network.isPublic ? [] : (['network'] as const)),
  ]
}

/** What is worth a second look, but stops nothing (words: events.json `hints`). */
export type Hint = 'noPlaces' | 'noEnglish'

export function hintsFor(event: Draft & { title: unknown }, now: Date): Hint[] {
  const english = [event.title, event.summary].every((text) => (text as { en?: string }).en)
  const registerable = event.kind !== 'appearance' && event.endsAt >= now
  return [
    ...(registerable && event.parts.every((part) => part.pools.length === 0) ? (['noPlaces'] as const) : []),
    ...(english ? [] : (['noEnglish'] as const)),
  ]
}
