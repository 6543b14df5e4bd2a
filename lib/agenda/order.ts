import { dayIn } from '@/lib/clock'
import type { Localized } from '@/lib/localized'
import { remembered } from '@/lib/remember'
import type { SessionKind, StageRole } from '@/prisma/generated/enums'

/** A person on stage, with function and organisation as of that day. */
export type AgendaPerson = {
  id: string
  key: string
  personId: string | null
  stagePersonId: string | null
  role: StageRole
  name: string
  title: string | null
  function: Localized | null
  organisation: Localized | null
  remark: Localized | null
}

export type AgendaLink = { title: string; url: string }

export type AgendaSession = {
  id: string
  key: string
  kind: SessionKind
  label: Localized | null
  title: Localized | null
  subtitle: Localized | null
  abstract: Localized | null
  description: Localized | null
  links: AgendaLink[]
  /** The moderator's, for the run sheet: never public. */
  questions: string[]
  /** Keys, not ids: the same in every copy. */
  blockKey: string | null
  roomKey: string | null
  trackKey: string | null
  answersKey: string | null
  start: Date | null
  end: Date | null
  language: string | null
  plenary: boolean
  doNotRecord: boolean
  /** Somebody on stage does not want to be recorded; true as well where nobody may know who. */
  recordingRefused: boolean
  /** Its own places, where not everybody at the event has room. */
  poolId: string | null
  position: number
  people: AgendaPerson[]
}

export type AgendaBlock = {
  id: string
  key: string
  label: string | null
  subject: Localized
  context: Localized | null
  links: AgendaLink[]
  position: number
}

export type AgendaRoom = {
  id: string
  key: string
  name: Localized
  capacity: number | null
  equipment: string | null
  position: number
}

export type AgendaTrack = { id: string; key: string; name: Localized; position: number }

/** One copy of an event's programme: the working copy or a release. */
export type Agenda = {
  rooms: AgendaRoom[]
  tracks: AgendaTrack[]
  blocks: AgendaBlock[]
  sessions: AgendaSession[]
}

export type Span = { start: Date | null; end: Date | null }
/**
 * What stands in the list of a day: a block with its sessions, or a session on its own. Entries with a label ("TOP",
 * "Block") are numbered through per label. Items of an assembly count as TOP, each for itself: a block that holds only
 * such items has no number of its own.
 */
export type Entry = Span & {
  block: AgendaBlock | null
  label: string | null
  number: number | null
  /** Exactly one where there is no block. */
  sessions: [AgendaSession, ...AgendaSession[]]
  /** Numbers of the assembly's items inside a block, by their key. */
  tops: Record<string, number>
}
/** date: YYYY-MM-DD in the event's zone; null when nothing has a time yet. */
export type AgendaDay = { date: string | null; entries: Entry[] }

/** What begins after midnight but before this hour still belongs to an evening before it. */
const dayBegins = 4

/**
 * On which day of the programme (YYYY-MM-DD in the zone) an instant is listed: its calendar day, or the one before when
 * it lies in the small hours and the programme already ran that day.
 */
export function dayFinder(sessions: readonly Span[], zone: string): (at: Date) => string {
  const dates = new Set(sessions.flatMap((s) => (s.start ? [dayIn(zone, s.start)] : [])))
  return (at) => {
    const evening = dayIn(zone, new Date(at.getTime() - dayBegins * 3_600_000))
    return dates.has(evening) ? evening : dayIn(zone, at)
  }
}

const inf = Number.POSITIVE_INFINITY
const time = (at: Date | null) => at?.getTime() ?? inf

/** Time first, then position; what has no time comes last, in its position. */
export const bySlot = (a: Span & { position: number }, b: Span & { position: number }) => {
  const [x, y] = [time(a.start), time(b.start)]
  return x === y ? a.position - b.position : x - y
}

/** Sessions without a time in a programme that has times: they wait at the side and are not shown to the public. */
export const unplaced = (agenda: Agenda): AgendaSession[] =>
  agenda.sessions.some((s) => s.start)
    ? agenda.sessions.filter((s) => !s.start).sort((a, b) => a.position - b.position)
    : []

/** From the first start to the last end. */
export function spanOf(sessions: readonly Span[]): Span {
  const starts = sessions.flatMap((s) => s.start?.getTime() ?? [])
  const ends = sessions.flatMap((s) => s.end?.getTime() ?? [])
  return {
    start: starts.length ? new Date(Math.min(...starts)) : null,
    end: ends.length ? new Date(Math.max(...ends)) : null,
  }
}

/**
 * The programme as it is read: days, in them blocks and single sessions in order of time, then position. A programme
 * without any times is one undated day in order of position. Blocks with the same label are numbered through.
 */
export const daysOf = remembered((agenda: Agenda, zone: string): AgendaDay[] => {
  const waiting = new Set(unplaced(agenda))
  const days = new Map<string, AgendaSession[]>()
  const dayOf = dayFinder(agenda.sessions, zone)
  for (const session of agenda.sessions) {
    if (waiting.has(session)) continue
    const date = session.start ? dayOf(session.start) : ''
    days.set(date, [...(days.get(date) ?? []), session])
  }
  const ordered = [...days].sort(([a], [b]) => a.localeCompare(b))
  return numbered(
    ordered.map(([date, sessions]) => ({ date: date || null, entries: entriesOf(agenda.blocks, sessions) })),
  )
})

const isItem = (session: AgendaSession) => session.kind === 'assembly_item'

/** A session on its own as an entry of the list. */
export const entryOf = (session: AgendaSession): Entry => ({
  block: null,
  label: isItem(session) ? 'TOP' : null,
  number: null,
  sessions: [session],
  tops: {},
  start: session.start,
  end: session.end,
})

/** Key and order of an entry: its block's, else its session's. */
export const keyOf = (entry: Entry) => entry.block?.key ?? entry.sessions[0].key
export const positionOf = (entry: Entry) => (entry.block ?? entry.sessions[0]).position

function entriesOf(blocks: AgendaBlock[], sessions: AgendaSession[]): Entry[] {
  const grouped = blocks.flatMap((block) => {
    const [first, ...others] = sessions.filter((s) => s.blockKey === block.key).sort(bySlot)
    if (!first) return []
    const inside: Entry['sessions'] = [first, ...others]
    const label = inside.every(isItem) ? null : block.label
    return [{ block, label, number: null, sessions: inside, tops: {}, ...spanOf(inside) }]
  })
  const known = new Set(blocks.map((b) => b.key))
  const single = sessions.filter((s) => !s.blockKey || !known.has(s.blockKey)).map(entryOf)
  return [...grouped, ...single].sort((a, b) =>
    bySlot({ ...a, position: positionOf(a) }, { ...b, position: positionOf(b) }),
  )
}

function numbered(days: AgendaDay[]): AgendaDay[] {
  const counts = new Map<string, number>()
  const given = new Map<string, number>()
  const count = (label: string, key: string) => {
    if (!given.has(key)) {
      counts.set(label, (counts.get(label) ?? 0) + 1)
      given.set(key, counts.get(label) ?? 1)
    }
    return given.get(key) ?? 0
  }
  return days.map((day) => ({
    ...day,
    entries: day.entries.map((entry) => {
      if (entry.label) return { ...entry, number: count(entry.label, keyOf(entry)) }
      const items = entry.sessions.filter(isItem)
      return { ...entry, tops: Object.fromEntries(items.map((s) => [s.key, count('TOP', s.key)])) }
    }),
  }))
}
