import * as z from 'zod'
import { type Localized, localized } from '@/lib/localized'
import type { SessionKind, StageRole } from '@/prisma/generated/enums'

/**
 * A programme as files say it: what every import is read into and every export is written from. Text that a file gives
 * in one language stands in `de`, and in `en` as well where the session is held in English (`said`, `spoken`).
 */
export type Schedule = {
  title: string
  acronym: string | null
  version: string | null
  /** Where the programme is published, and what relative addresses hang on. */
  url: string | null
  baseUrl: string | null
  /** IANA name; null where the file says none that is known. */
  zone: string | null
  /** First and last day, YYYY-MM-DD. */
  start: string | null
  end: string | null
  slotMinutes: number | null
  days: ScheduleDay[]
  rooms: ScheduleRoom[]
  tracks: ScheduleTrack[]
  blocks: ScheduleBlock[]
  /** In the order of the file. */
  sessions: ScheduleSession[]
}

/** A day may end after midnight: start and end are instants with offset. */
export type ScheduleDay = { index: number; date: string; start: string | null; end: string | null }

export type ScheduleRoom = {
  guid: string
  oldGuid: string | null
  name: Localized
  capacity: number | null
  exchange: RoomExchange
}

export type ScheduleTrack = { guid: string; name: Localized; exchange: TrackExchange }

export type ScheduleBlock = {
  guid: string
  label: string | null
  subject: Localized
  context: Localized | null
  links: ScheduleLink[]
}

export type ScheduleLink = z.output<typeof link>

export type ScheduleSession = {
  /** A valid UUID: the key of the session in every copy. */
  guid: string
  /** What the file said in its place, if that was none. */
  oldGuid: string | null
  kind: SessionKind
  /** The file's own word for the type ("Vortrag", "lecture"). */
  label: Localized | null
  title: Localized | null
  subtitle: Localized | null
  abstract: Localized | null
  description: Localized | null
  /** ISO 639-1. */
  language: string | null
  /** Instant with offset ("2014-12-27T11:00:00+01:00"); null while it has no time. */
  start: string | null
  minutes: number | null
  roomGuid: string | null
  trackGuid: string | null
  blockGuid: string | null
  answersGuid: string | null
  plenary: boolean
  doNotRecord: boolean
  links: ScheduleLink[]
  people: SchedulePerson[]
  exchange: SessionExchange
}

export type SchedulePerson = {
  /** A valid UUID, or null where the file knows people by name or by its own numbers only. */
  guid: string | null
  role: StageRole
  /** True where the file does not say the role: what the office says of it stays. */
  roleAssumed?: boolean
  name: string
  function: Localized | null
  organisation: Localized | null
  biography: Localized | null
  exchange: PersonExchange
}

const words = z.string().catch('')
const maybe = words.optional()
const brought = z.boolean().optional().catch(undefined)

const link = z.object({
  title: z.string().catch(''),
  url: z.string(),
  /** What it is ("slides", "WEB") and by whom it is hosted, where the file says so. */
  type: maybe,
  service: maybe,
})

const links = z.array(link).catch([])

/**
 * What `Session.exchange` holds: what a file says and no column has. `day`: the day that the file put it on (after
 * midnight that is the day before), to be believed only while the start is still near it.
 */
export const sessionExchange = z.object({
  id: maybe,
  code: maybe,
  slug: maybe,
  url: maybe,
  logo: maybe,
  licence: maybe,
  recordingUrl: maybe,
  feedbackUrl: maybe,
  originUrl: maybe,
  videoUrl: maybe,
  day: maybe,
  /** True for what an import brought: it may go when a later file has it no more. */
  imported: brought,
  attachments: links.optional(),
})
export type SessionExchange = z.output<typeof sessionExchange>

/** What `Room.exchange` holds. */
export const roomExchange = z.object({
  slug: maybe,
  type: maybe,
  url: maybe,
  imported: brought,
  description: localized(20_000, false).optional().catch(undefined),
})
export type RoomExchange = z.output<typeof roomExchange>

/** What `Track.exchange` holds. */
export const trackExchange = z.object({ slug: maybe, color: maybe, imported: brought })
export type TrackExchange = z.output<typeof trackExchange>

/** What `StagePerson.exchange` holds: the file's number, code or guid that is no UUID, addresses. */
export const personExchange = z.object({
  id: maybe,
  code: maybe,
  guid: maybe,
  url: maybe,
  avatar: maybe,
  links: links.optional(),
})
export type PersonExchange = z.output<typeof personExchange>

/** A stored `exchange` column or links as the shape has them; what does not fit is left out. */
export const exchangeOf = {
  session: (value: unknown): SessionExchange => sessionExchange.catch({}).parse(value),
  room: (value: unknown): RoomExchange => roomExchange.catch({}).parse(value),
  track: (value: unknown): TrackExchange => trackExchange.catch({}).parse(value),
  person: (value: unknown): PersonExchange => personExchange.catch({}).parse(value),
  links: (value: unknown): ScheduleLink[] => links.parse(value),
}

/** One text of a file as author's text; null when empty. */
export function said(text: string | null | undefined, language: string | null): Localized | null {
  if (!text?.trim()) return null
  return language === 'en' ? { de: text.trim(), en: text.trim() } : { de: text.trim() }
}

/** Author's text as a file with one language says it: the session's, else German. */
export const spoken = (text: Localized | null, language: string | null): string =>
  (language === 'en' ? text?.en || text?.de : text?.de || text?.en) ?? ''
