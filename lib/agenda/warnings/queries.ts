import type { Ctx } from '@/lib/access/context'
import { dayIn, endOfDayIn, instantIn } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { type Bounds, type Clash, clashesOf, type Expected } from '../clashes'
import { nightOf } from '../night'
import type { Agenda } from '../order'
import { canBeAccepted, markOf } from './mark'

type When = { startsAt: Date; endsAt: Date; precision: string; zone: string }

/** Between which instants the event's sessions should lie; null when only month or year are known. */
export function boundsOf({ startsAt, endsAt, precision, zone }: When): Bounds | null {
  if (precision === 'time')
    return { start: startsAt, end: endsAt, night: nightOf({ startsAt, endsAt, zone }) }
  if (precision !== 'day') return null
  return {
    start: instantIn(zone, `${dayIn(zone, startsAt)}T00:00`),
    end: new Date(endOfDayIn(zone, dayIn(zone, endsAt)).getTime() + 1),
  }
}

/** Who is expected: the places on site of each pool, and of the event's largest part for what is for all. */
async function expectedAt(db: Tx, eventId: string, agenda: Agenda): Promise<Expected> {
  const parts = await db.part.findMany({
    where: { eventId },
    select: { pools: { select: { id: true, mode: true, capacity: true } } },
  })
  const pools = new Map(parts.flatMap((part) => part.pools.map((pool) => [pool.id, pool.capacity] as const)))
  const own = new Set(agenda.sessions.map((session) => session.poolId))
  const sums = parts.map((part) =>
    part.pools
      .filter((pool) => pool.mode !== 'online' && !own.has(pool.id))
      .reduce((sum, pool) => sum + pool.capacity, 0),
  )
  return { rooms: agenda.rooms, pools, all: Math.max(0, ...sums) || null }
}

/** A clash as the editor shows it: its mark, and who accepted it for what reason. */
export type Warning = {
  clash: Clash
  mark: string
  acceptable: boolean
  accepted: { reason: string; byName: string; at: Date } | null
}

/** Everything that collides in a working copy, each with its acceptance. Callers hold `events.read`. */
export async function warningsOf(
  { db }: { db: Tx },
  event: When & { id: string },
  agenda: Agenda,
): Promise<Warning[]> {
  const clashes = clashesOf(agenda.sessions, boundsOf(event), await expectedAt(db, event.id, agenda))
  const accepted = await db.acceptedClash.findMany({
    where: { eventId: event.id },
    select: { mark: true, reason: true, byName: true, at: true },
  })
  const by = new Map(accepted.map(({ mark, ...words }) => [mark, words]))
  return clashes.map((clash) => {
    const mark = markOf(clash)
    return { clash, mark, acceptable: canBeAccepted(clash), accepted: by.get(mark) ?? null }
  })
}

/** Warnings that nobody accepted: what a release asks about. */
export const openWarnings = async (ctx: Ctx, event: When & { id: string }, agenda: Agenda) =>
  (await warningsOf(ctx, event, agenda)).filter((warning) => !warning.accepted)
