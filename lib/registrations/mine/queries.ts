import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { roomsOf } from '../joining/rooms'
import { registrationPath } from '../link'
import { papersOf } from '../own/papers'
import { isActive } from '../places/capacity'
import { wholeRegistration } from '../records'

/** How one of my registrations stands: something to do or to look forward to, something to wait for, something past. */
export type MineGroup = 'coming' | 'waiting' | 'past'

/** The reader's registrations in this network with the way to each, in so many statements however many there are. */
export async function mine(ctx: Ctx) {
  const { personId } = ctx.actor
  if (!personId) return []
  const rows = await ctx.db.registration.findMany({
    where: { personId, givenBackAt: null },
    orderBy: [{ event: { startsAt: 'asc' } }, { id: 'asc' }],
    select: wholeRegistration,
  })
  const ranks = await ranksOf(
    ctx,
    rows.flatMap((row) => row.places),
  )
  const at = now()
  const past = rows.filter((row) => row.event.endsAt < at).map((row) => row.id)
  const there = await ctx.db.checkIn.findMany({
    where: { registrationId: { in: past }, direction: 'in' },
    select: { registrationId: true },
  })
  const present = new Set(there.map((row) => row.registrationId))
  // One is joined online today at most here and there: only those are looked up.
  const today = rows.filter((row) => Math.abs(row.event.startsAt.getTime() - at.getTime()) < 2 * 86_400_000)
  const open = new Map<string, boolean>()
  for (const row of today.slice(0, 20))
    open.set(
      row.id,
      (await roomsOf(ctx.db, row)).some((room) => room.state === 'open'),
    )
  return rows.map((row) => {
    const places = row.places
      .filter((place) => isActive(place.state))
      .map((place) => ({ state: place.state, rank: ranks.get(place.id) ?? null, until: place.heldUntil }))
    const waits = places.every((place) => place.state === 'waiting')
    const group: MineGroup = row.event.endsAt < at ? 'past' : waits ? 'waiting' : 'coming'
    return {
      id: row.id,
      event: row.event,
      lapsesAt: row.lapsesAt,
      path: registrationPath(ctx.network.slug, row.id),
      places,
      group,
      online: open.get(row.id) ?? false,
      certificate:
        papersOf(row, present.has(row.id)).find(({ paper }) => paper === 'certificate')?.path ?? null,
    }
  })
}

export type Mine = Awaited<ReturnType<typeof mine>>[number]

type Place = { id: string; poolId: string; state: string; arrivalNo: number }

/** The ranks of all places that wait, in one statement: one person has one place in a pool. */
async function ranksOf(ctx: Ctx, places: readonly Place[]): Promise<Map<string, number>> {
  const waiting = places.filter((place) => place.state === 'waiting')
  if (waiting.length === 0) return new Map()
  const counts = await ctx.db.place.groupBy({
    by: ['poolId'],
    where: {
      state: 'waiting',
      OR: waiting.map(({ poolId, arrivalNo }) => ({ poolId, arrivalNo: { lte: arrivalNo } })),
    },
    _count: { _all: true },
  })
  const byPool = new Map(counts.map((row) => [row.poolId, row._count._all]))
  return new Map(waiting.map((place) => [place.id, byPool.get(place.poolId) ?? 1]))
}
