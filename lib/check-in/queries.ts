import { asLocalized, words } from '@/lib/localized'
import type { Prisma } from '@/prisma/generated/client'
import type { Door } from './context'
import { isInside } from './passages'
import { about, atTheDoor, clockAt } from './records'
import { ticketHash } from './tickets/token'
import { standsAs, type Verdict } from './verdict'

export type PoolTally = { id: string; part: string; name: string; confirmed: number; inside: number }
export type Tally = { confirmed: number; inside: number; pools: PoolTally[] }

const onSite = { mode: { not: 'online' as const } }

/** Whose tickets are good at an event's door. */
export const expected = (eventId: string): Prisma.RegistrationWhereInput => ({
  eventId,
  givenBackAt: null,
  lapsesAt: null,
  places: { some: { state: 'confirmed', pool: onSite } },
})

/**
 * How many are inside and how many are expected, in all and by pool. A pool that has a door of its own counts who went
 * through it; every other one counts whose place there is confirmed and who is in the house.
 */
export async function tally({ ctx, event }: Pick<Door, 'ctx' | 'event'>): Promise<Tally> {
  const confirmed = { state: 'confirmed' as const, pool: { ...onSite, part: { eventId: event.id } } }
  const counted = (where: Prisma.PlaceWhereInput) =>
    ctx.db.place.groupBy({ by: ['poolId'], where, _count: { _all: true } })
  const [pools, all, inside, awaited, present, ownDoors] = await Promise.all([
    ctx.db.pool.findMany({
      where: { ...onSite, part: { eventId: event.id } },
      orderBy: [{ part: { position: 'asc' } }, { position: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, part: { select: { name: true } } },
    }),
    counted({ ...confirmed, registration: { lapsesAt: null } }),
    counted({ ...confirmed, registration: { inside: true } }),
    ctx.db.registration.count({ where: expected(event.id) }),
    ctx.db.registration.count({ where: { eventId: event.id, inside: true } }),
    lastAtOwnDoors(ctx, event.id),
  ])
  const number = (rows: typeof all, id: string) => rows.find((row) => row.poolId === id)?._count._all ?? 0
  return {
    confirmed: awaited,
    inside: present,
    pools: pools.map((pool) => ({
      id: pool.id,
      part: words(pool.part.name, ctx.locale),
      name: words(pool.name, ctx.locale),
      confirmed: number(all, pool.id),
      inside: ownDoors.get(pool.id) ?? number(inside, pool.id),
    })),
  }
}

/** Pools that have a door of their own, with how many are in their room. */
async function lastAtOwnDoors(ctx: Door['ctx'], eventId: string): Promise<Map<string, number>> {
  const last = await ctx.db.checkIn.findMany({
    where: { channel: 'door', poolId: { not: null }, registration: { eventId } },
    distinct: ['registrationId', 'poolId'],
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { poolId: true, direction: true },
  })
  const counts = new Map<string, number>()
  for (const { poolId, direction } of last)
    if (poolId) counts.set(poolId, (counts.get(poolId) ?? 0) + (direction === 'in' ? 1 : 0))
  return counts
}

/** All that lies on a phone: the hash of a ticket, a name, its pools. */
export type Listed = { hash: string; name: string; pools: string[] }

export async function listFor({ ctx, event }: Door): Promise<Listed[]> {
  const rows = await ctx.db.registration.findMany({
    where: expected(event.id),
    orderBy: [{ person: { familyName: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      personId: true,
      person: { select: { givenName: true, familyName: true } },
      places: { where: { state: 'confirmed', pool: onSite }, select: { poolId: true } },
    },
  })
  return rows.map(({ id, personId, person, places }) => ({
    hash: ticketHash(id, personId),
    name: `${person.givenName} ${person.familyName}`.trim(),
    pools: places.map((place) => place.poolId),
  }))
}

export type Match = {
  id: string
  name: string
  pools: string
  organisation?: string
  /** `welcome`, or what the door would say. */
  stands: 'welcome' | Verdict
  /** Since when they are inside. */
  since?: string
}

const shown = 12
const shortest = 2

/** People of this event whose name contains all of what was typed, from two letters on. */
export async function search(door: Door, q: string): Promise<Match[]> {
  const parts = q.trim().split(/\s+/).filter(Boolean).slice(0, 5)
  if (parts.join('').length < shortest) return []
  const contains = (part: string) => ({ contains: part, mode: 'insensitive' as const })
  const rows = await door.ctx.db.registration.findMany({
    where: {
      eventId: door.event.id,
      AND: parts.map((part) => ({
        person: { OR: [{ givenName: contains(part) }, { familyName: contains(part) }] },
      })),
    },
    orderBy: [{ person: { familyName: 'asc' } }, { person: { givenName: 'asc' } }, { id: 'asc' }],
    take: shown,
    select: atTheDoor,
  })
  return rows.map((row) => {
    const last = isInside(row.checkIns, door.poolId) && row.checkIns.at(-1)
    return {
      id: row.id,
      ...about(door, row),
      stands: standsAs(row, door.poolId),
      ...(last ? { since: clockAt(door, last.at) } : {}),
    }
  })
}

/** The pools that may have a door of their own, for whoever chooses where to stand. */
export async function poolsAt({ ctx, event }: Pick<Door, 'ctx' | 'event'>) {
  const pools = await ctx.db.pool.findMany({
    where: { ...onSite, part: { eventId: event.id } },
    orderBy: [{ part: { position: 'asc' } }, { position: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, part: { select: { id: true, name: true } } },
  })
  return pools.map((pool) => ({
    id: pool.id,
    partId: pool.part.id,
    part: asLocalized(pool.part.name),
    name: asLocalized(pool.name),
  }))
}
