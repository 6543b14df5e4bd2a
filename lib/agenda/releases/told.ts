import type { Localized } from '@/lib/localized'
import type { Agenda } from '../order'

type Release = {
  id: string
  number: number
  name: string
  at: Date
  tell: boolean
  toldAt: Date | null
}
type Event = { id: string; slug: string; title: Localized; zone: string; sequence: number }

/** One telling: the release that people hear of, and what each side knew before. */
export type Told = {
  event: Event
  release: Release
  /** What waits and is told with it; the first of them is held while mails are written. */
  waiting: readonly [Release, ...Release[]]
  after: Agenda
  /** The last release that was told; null: people on stage have heard of none. */
  told: { release: Release; agenda: Agenda } | null
  /** What the public has seen before: the last told one, else the first; null: this is the first. */
  seen: { release: Release; agenda: Agenda } | null
}
