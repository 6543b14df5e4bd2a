import type { StageRole } from '@/prisma/generated/enums'
import type { AgendaPerson, AgendaSession } from './order'

type Placed = AgendaSession & { start: Date; end: Date }
type Pair = { sessions: [AgendaSession, AgendaSession]; from: Date; to: Date }

/** Something the office should look at before a release. Only a room clash is refused, and that by the database. */
export type Clash =
  | ({ kind: 'room'; roomKey: string } & Pair)
  | ({ kind: 'block' } & Pair)
  | ({ kind: 'person'; name: string; roles: [StageRole, StageRole] } & Pair)
  | ({ kind: 'tight'; name: string; minutes: number; needed: number } & Pair)
  | { kind: 'outside'; session: AgendaSession }
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

/** Everything that collides in a programme whose event lies between `start` and `end` (instants, end exclusive). */
export function clashesOf(
  sessions: readonly AgendaSession[],
  event: { start: Date; end: Date } | null,
): Clash[] {
  const placed = sessions
    .filter(isPlaced)
    .sort((a, b) => a.start.getTime() - b.start.getTime() || a.position - b.position)
  const pairs = placed.flatMap((a, i) => placed.slice(i + 1).map((b) => [a, b] as const))
  return [
    ...pairs.flatMap(([a, b]) => placeClash(a, b)),
    ...pairs.flatMap(([a, b]) => personClashes(a, b)),
    ...placed
      .filter((s) => event && (s.start < event.start || s.end > event.end))
      .map((session): Clash => ({ kind: 'outside', session })),
    ...sessions.filter((s) => isOrphan(s, sessions)).map((session): Clash => ({ kind: 'orphan', session })),
  ]
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
const isOrphan = (session: AgendaSession, all: readonly AgendaSession[]) =>
  (session.kind === 'replik' && !session.answersKey) ||
  (session.answersKey !== null && !all.some((s) => s.key === session.answersKey))
