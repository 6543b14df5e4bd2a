import { dayIn } from '@/lib/clock'
import { newId } from '@/lib/ids'
import type { Prisma } from '@/prisma/generated/client'
import { exchangeOf, type Schedule, type ScheduleSession } from '../exchange/shape'
import { spanOf } from '../order'
import { type Cast, castOf } from './cast'
import { type ContributionRow, stageOf } from './contributions'
import type { Current, CurrentSession } from './current'
import { mergedWords, same, stored } from './merging'
import { type Outline, outlineOf } from './outline'
import { placeAll } from './placing'
import { type Report, Reporter } from './report'

export const goneChoices = ['remove', 'keep'] as const
/** What becomes of sessions that an earlier import brought and this file has no more. */
export type GoneChoice = (typeof goneChoices)[number]

export const sessionFields = [
  'kind',
  'label',
  'title',
  'subtitle',
  'abstract',
  'description',
  'links',
  'time',
  'room',
  'track',
  'block',
  'answers',
  'language',
  'plenary',
  'doNotRecord',
  'people',
  'exchange',
] as const
export type SessionField = (typeof sessionFields)[number]

export type SessionChange = { row: CurrentSession; before: CurrentSession | null; fields: SessionField[] }
export type ImportPlan = {
  outline: Outline
  cast: Cast
  added: SessionChange[]
  changed: SessionChange[]
  unchanged: number
  gone: CurrentSession[]
  /** Made here, and not in the file: nothing happens to them. */
  own: CurrentSession[]
  /** From the first start to the last end, where sessions lie outside the event's dates; null where none does. */
  outside: { startsAt: Date; endsAt: Date } | null
  report: Report
}

type Event = { id: string; zone: string; startsAt: Date; endsAt: Date; precision: string }
type Scope = { networkId: string; eventId: string; releaseId: null }

const nameOf = (row: Pick<CurrentSession, 'title' | 'label'>) => stored(row.title ?? row.label)?.de ?? ''

/** What an import would do to the working copy of an event: nothing is written. */
export function planOf(schedule: Schedule, current: Current, networkId: string, event: Event): ImportPlan {
  const report = new Reporter()
  const scope: Scope = { networkId, eventId: event.id, releaseId: null }
  const outline = outlineOf(schedule, current, scope)
  const cast = castOf(schedule, current, { networkId, eventId: event.id }, report)
  const byKey = new Map(current.sessions.map((row) => [row.key, row]))
  const inFile = new Set(schedule.sessions.map(({ guid }) => guid))
  let position = Math.max(
    0,
    ...current.sessions.map((row) => row.position + 1),
    ...current.blocks.map((row) => row.position + 1),
  )
  const laid = schedule.sessions.map((session) => {
    const before = byKey.get(session.guid) ?? null
    return { session, before, row: rowOf(session, before, outline, scope, before?.position ?? position++) }
  })
  const others = current.sessions.filter(({ key }) => !inFile.has(key))
  const [gone, own] = [others.filter(isGone), others.filter((row) => !isGone(row))]
  for (const row of own.filter(isBrought)) report.note('placesKept', nameOf(row))
  const rooms = placeAll(
    own.map((row) => ({ ...row, title: nameOf(row), wasIn: row.roomId })),
    laid.map(({ row, before }) => ({ ...row, title: nameOf(row), wasIn: before?.roomId ?? null })),
    new Map(
      [...current.rooms, ...outline.rooms.create].map((room) => [room.id, stored(room.name)?.de ?? '']),
    ),
    report,
  )
  const changes = laid.map(({ session, before, row }): SessionChange => {
    const placed = { ...row, roomId: rooms.get(row.id) ?? null }
    const after = {
      ...placed,
      contributions: stageOf(session, { ...placed, contributions: before?.contributions ?? [] }, cast, scope),
    }
    return { row: after, before, fields: before ? fieldsChanged(before, after) : [] }
  })
  const outside = reportDates(changes, event, report)
  return {
    outline,
    cast,
    added: changes.filter(({ before }) => !before),
    changed: changes.filter(({ before, fields }) => before && fields.length > 0),
    unchanged: changes.filter(({ before, fields }) => before && fields.length === 0).length,
    gone,
    own,
    outside,
    report: report.report(),
  }
}

/** Brought by an import; with places of its own it is more than a line of a file, and stays. */
const isGone = (row: CurrentSession) => isBrought(row) && !row.poolId
const isBrought = (row: CurrentSession) => exchangeOf.session(row.exchange).imported === true

/** A session of the file over its row: what the file does not say stays. */
function rowOf(
  session: ScheduleSession,
  old: CurrentSession | null,
  { roomIds, trackIds, blockIds }: Outline,
  scope: Scope,
  position: number,
): CurrentSession {
  const start = session.start ? new Date(session.start) : null
  const words = (name: 'title' | 'subtitle' | 'abstract' | 'description') =>
    mergedWords(stored(old?.[name]), session[name], session.language) as Prisma.JsonValue
  const oldLabel = stored(old?.label)
  // The same word for the type as before says nothing new: then the kind that the office chose stays.
  const sameType = old !== null && (session.label === null || same(oldLabel?.de, session.label.de))
  const exchange = old ? exchangeOf.session(old.exchange) : { imported: true }
  return {
    ...scope,
    id: old?.id ?? newId(),
    key: session.guid,
    blockId: (session.blockGuid && blockIds.get(session.blockGuid)) || (old?.blockId ?? null),
    roomId: (session.roomGuid && roomIds.get(session.roomGuid)) || (old?.roomId ?? null),
    trackId: (session.trackGuid && trackIds.get(session.trackGuid)) || (old?.trackId ?? null),
    kind: old && sameType ? old.kind : session.kind,
    label: (session.label ?? oldLabel) as Prisma.JsonValue,
    title: words('title'),
    subtitle: words('subtitle'),
    abstract: words('abstract'),
    description: words('description'),
    links: session.links.length > 0 ? session.links : (old?.links ?? []),
    questions: old?.questions ?? [],
    startsAt: start ?? old?.startsAt ?? null,
    endsAt: start ? new Date(start.getTime() + (session.minutes ?? 0) * 60_000) : (old?.endsAt ?? null),
    language: session.language ?? old?.language ?? null,
    plenary: session.plenary || (old?.plenary ?? false),
    // Once somebody said that they are not to be recorded, no file takes it back.
    doNotRecord: session.doNotRecord || (old?.doNotRecord ?? false),
    answersKey: session.answersGuid ?? old?.answersKey ?? null,
    poolId: old?.poolId ?? null,
    oldGuid: old ? old.oldGuid : session.oldGuid,
    exchange: (exchange.imported
      ? { ...exchange, ...session.exchange }
      : (old?.exchange ?? {})) as Prisma.JsonValue,
    position,
    contributions: [],
  }
}

const columns: Record<SessionField, (row: CurrentSession) => unknown> = {
  kind: (row) => row.kind,
  label: (row) => row.label,
  title: (row) => row.title,
  subtitle: (row) => row.subtitle,
  abstract: (row) => row.abstract,
  description: (row) => row.description,
  links: (row) => row.links,
  time: (row) => [row.startsAt, row.endsAt],
  room: (row) => row.roomId,
  track: (row) => row.trackId,
  block: (row) => row.blockId,
  answers: (row) => row.answersKey,
  language: (row) => row.language,
  plenary: (row) => row.plenary,
  doNotRecord: (row) => row.doNotRecord,
  people: (row) => row.contributions.map(withoutId).sort((a, b) => (a.key < b.key ? -1 : 1)),
  exchange: (row) => row.exchange,
}
const withoutId = ({ id: _, ...row }: ContributionRow) => row

const fieldsChanged = (before: CurrentSession, after: CurrentSession) =>
  sessionFields.filter((field) => !same(columns[field](before), columns[field](after)))

/**
 * Sessions on days that the event does not have: nothing is refused, the office should know. Answers how long the event
 * would have to be.
 */
function reportDates(
  changes: SessionChange[],
  { zone, startsAt, endsAt, precision }: Event,
  report: Reporter,
): ImportPlan['outside'] {
  if (precision !== 'time' && precision !== 'day') return null
  const [first, last] = [dayIn(zone, startsAt), dayIn(zone, endsAt)]
  let some = false
  for (const { row } of changes) {
    if (!row.startsAt) continue
    const evening = dayIn(zone, new Date(row.startsAt.getTime() - 6 * 3_600_000))
    if (dayIn(zone, row.startsAt) >= first && evening <= last) continue
    report.note('outsideEvent', nameOf(row), dayIn(zone, row.startsAt))
    some = true
  }
  const { start, end } = spanOf(changes.map(({ row }) => ({ start: row.startsAt, end: row.endsAt })))
  return some && start && end ? { startsAt: start, endsAt: end } : null
}
