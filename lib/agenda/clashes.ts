import type { StageRole } from '@/prisma/generated/enums'
import { beginsAtNight, type Night } from './night'
import type { AgendaPerson, AgendaRoom, AgendaSession } from './order'

type Placed = AgendaSession & { start: Date; end: Date }
type Pair = { sessions: [AgendaSession, AgendaSession]; from: Date; to: Date }

/** Something the office should look at before a release. Only a room clash is refused, and that by the database. */
export type Clash =
  | ({ kind: 'room'; roomKey: string } & Pair)
  | ({ kind: 'block' } & Pair)
  | ({ kind: 'person'; name: string; roles: [StageRole, StageRole] } & Pair)
  | ({ kind: 'tight'; name: string; minutes: number; needed: number } & Pair)
  | { kind: 'outside'; session: AgendaSession }
  | { kind: 'night'; session: AgendaSession }
  | { kind: 'capacity'; session: AgendaSession; places: number; needed: number }
  | { kind: 'orphan'; session: AgendaSession }

/** Minutes that somebody in this role needs between two rooms. Hosts greet and leave: they are nowhere bound. */
export const bufferMinutes: Record<StageRole, number> = {
  speaker: 10,
  respondent: 5,
  moderator: 10,
  panellist: 5,
  host: 0,
}

const isPlaced = (s: AgendaSession): s is Placed => s.start !== null && s.end !== null
const overlap = (a: Placed, b: Placed) => a.start < b.end && b.start < a.end
const pair = (a: Placed, b: Placed): Pair => ({
  sessions: a.start <= b.start ? [a, b] : [b, a],
  from: new Date(Math.max(a.start.getTime(), b.start.getTime())),
  to: new Date(Math.min(a.end.getTime(), b.end.getTime())),
})

/** The same person of the directory, or without one the same name as it is printed. */
const same = (a: AgendaPerson, b: AgendaPerson) =>
  a.personId && b.personId
    ? a.personId === b.personId
    : a.name.trim().toLocaleLowerCase('de') === b.name.trim().toLocaleLowerCase('de')

/** Who is expected where: places of a session of its own, and of the whole event for what is for all. */
export type Expected = {
  rooms: readonly AgendaRoom[]
  pools: ReadonlyMap<string, number>
  all: number | null
}

/** Longest time that anybody needs between two rooms: sessions further apart cannot collide. */
const longestBuffer = Math.max(...Object.values(bufferMinutes)) * 60_000

/** Between which instants an event lies (end exclusive), and when it rests between its days (night.ts). */
export type Bounds = { start: Date; end: Date; night?: Night | null }

/**
 * Everything that collides in a programme whose event lies within these bounds; with `expected` also rooms that are too
 * small. A day of hundreds is swept once: each session meets only its neighbours.
 */
export function clashesOf(
  sessions: readonly AgendaSession[],
  event: Bounds | null,
  expected: Expected | null = null,
): Clash[] {
  const placed = sessions
    .filter(isPlaced)
    .sort((a, b) => a.start.getTime() - b.start.getTime() || a.position - b.position)
  const pairs = neighbours(placed)
  const keys = new Set(sessions.map((s) => s.key))
  return [
    ...pairs.flatMap(([a, b]) => placeClash(a, b)),
    ...pairs.flatMap(([a, b]) => personClashes(a, b)),
    ...(event ? placed.flatMap((session) => timeClash(session, event)) : []),
    ...(expected ? placed.flatMap((session) => capacityClash(session, expected)) : []),
    ...sessions.filter((s) => isOrphan(s, keys)).map((session): Clash => ({ kind: 'orphan', session })),
  ]
}

/** Pairs that overlap or lie so near that somebody could be late; `placed` is in order of time. */
function neighbours(placed: readonly Placed[]): (readonly [Placed, Placed])[] {
  const pairs: (readonly [Placed, Placed])[] = []
  let running: Placed[] = []
  for (const b of placed) {
    running = running.filter((a) => a.end.getTime() + longestBuffer > b.start.getTime())
    for (const a of running) pairs.push([a, b])
    running.push(b)
  }
  return pairs
}

function timeClash(session: Placed, { start, end, night }: Bounds): Clash[] {
  if (session.start < start || session.end > end) return [{ kind: 'outside', session }]
  return night && beginsAtNight(night, session.start) ? [{ kind: 'night', session }] : []
}

function capacityClash(session: Placed, { rooms, pools, all }: Expected): Clash[] {
  const places = rooms.find((room) => room.key === session.roomKey)?.capacity ?? null
  const needed = session.poolId ? (pools.get(session.poolId) ?? null) : session.plenary ? all : null
  return places !== null && needed !== null && needed > places
    ? [{ kind: 'capacity', session, places, needed }]
    : []
}

function placeClash(a: Placed, b: Placed): Clash[] {
  if (!overlap(a, b)) return []
  if (a.roomKey && a.roomKey === b.roomKey) return [{ kind: 'room', roomKey: a.roomKey, ...pair(a, b) }]
  const oneAfterAnother = a.blockKey && a.blockKey === b.blockKey && (!a.roomKey || !b.roomKey)
  return oneAfterAnother ? [{ kind: 'block', ...pair(a, b) }] : []
}

function personClashes(a: Placed, b: Placed): Clash[] {
  const bound = (s: Placed) => s.people.filter((p) => p.role !== 'host')
  return bound(a).flatMap((x): Clash[] => {
    const y = bound(b).find((other) => same(x, other))
    if (!y) return []
    if (overlap(a, b)) return [{ kind: 'person', name: x.name, roles: [x.role, y.role], ...pair(a, b) }]
    const minutes = (b.start.getTime() - a.end.getTime()) / 60_000
    const needed = Math.max(bufferMinutes[x.role], bufferMinutes[y.role])
    const moves = a.roomKey && b.roomKey && a.roomKey !== b.roomKey
    return moves && minutes < needed
      ? [{ kind: 'tight', name: x.name, minutes, needed, sessions: [a, b], from: a.end, to: b.start }]
      : []
  })
}

/** A Replik that answers nothing, or something that is gone. */
const isOrphan = (session: AgendaSession, keys: ReadonlySet<string>) =>
  (session.kind === 'replik' && !session.answersKey) ||
  (session.answersKey !== null && !keys.has(session.answersKey))

/** The sessions that collide. */
export const sessionsIn = (clash: Clash): AgendaSession[] =>
  'sessions' in clash ? clash.sessions : [clash.session]
