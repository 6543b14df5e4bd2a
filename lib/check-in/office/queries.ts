import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { expected } from '../queries'
import { arrivals, doubles } from './arrivals'

const named = { select: { givenName: true, familyName: true } } as const

/** What happened at an event's doors: arrivals by the quarter of an hour, who was let in twice, whom the office added. */
export async function doorLog(ctx: Ctx, eventId: string) {
  authorize(ctx, 'check-in.read')
  const [passages, marked] = await Promise.all([
    ctx.db.checkIn.findMany({
      where: { channel: 'door', registration: { eventId } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      select: { registrationId: true, poolId: true, direction: true, at: true, byName: true },
    }),
    ctx.db.checkIn.findMany({
      where: { channel: 'office', registration: { eventId } },
      orderBy: [{ registration: { person: { familyName: 'asc' } } }, { id: 'asc' }],
      select: { registration: { select: { id: true, organisation: true, person: named } } },
    }),
  ])
  const pairs = doubles(passages)
  const ids = [...new Set(pairs.map(([one]) => one.registrationId))]
  const people = await ctx.db.registration.findMany({
    where: { id: { in: ids } },
    select: { id: true, person: named },
  })
  const names = new Map(people.map(({ id, person }) => [id, `${person.givenName} ${person.familyName}`]))
  return {
    arrivals: arrivals(passages),
    marked: marked.map(({ registration }) => listed(registration)),
    doubles: pairs.map(([first, second]) => ({
      name: names.get(first.registrationId) ?? '',
      first: { at: first.at, by: first.byName },
      second: { at: second.at, by: second.byName },
    })),
  }
}

/**
 * How many were there, by pool, once it is over. A pool with a door of its own counts who went through it; every other
 * one counts whose place there was confirmed and who came; what the office entered counts in either.
 */
export async function cameTo(ctx: Ctx, eventId: string): Promise<Map<string, number>> {
  authorize(ctx, 'check-in.read')
  const pools = { part: { eventId } }
  const [there, passed] = await Promise.all([
    ctx.db.place.groupBy({
      by: ['poolId'],
      where: { state: 'confirmed', pool: pools, registration: { checkIns: { some: { direction: 'in' } } } },
      _count: { _all: true },
    }),
    ctx.db.checkIn.findMany({
      where: {
        direction: 'in',
        channel: { in: ['door', 'office'] },
        poolId: { not: null },
        registration: { eventId },
      },
      distinct: ['registrationId', 'poolId', 'channel'],
      select: { poolId: true, channel: true, registrationId: true },
    }),
  ])
  const ownDoors = new Set(passed.flatMap(({ channel, poolId }) => (channel === 'door' ? poolId : [])))
  const came = new Map(there.map(({ poolId, _count }) => [poolId, _count._all]))
  for (const id of ownDoors)
    if (id) came.set(id, new Set(passed.flatMap((one) => (one.poolId === id ? one.registrationId : []))).size)
  return came
}

/** Who had a place on site and never came, by name. */
export async function absent(ctx: Ctx, eventId: string) {
  authorize(ctx, 'check-in.read')
  const rows = await ctx.db.registration.findMany({
    where: { ...expected(eventId), checkIns: { none: { direction: 'in' } } },
    orderBy: [{ person: { familyName: 'asc' } }, { person: { givenName: 'asc' } }, { id: 'asc' }],
    select: { id: true, organisation: true, person: named },
  })
  return rows.map(listed)
}

type Row = { id: string; organisation: string | null; person: { givenName: string; familyName: string } }

/** Somebody in a list of the day: who was there, or was not. */
const listed = ({ id, organisation, person }: Row) => ({
  id,
  organisation,
  name: `${person.familyName}, ${person.givenName}`,
})
export type DayPerson = ReturnType<typeof listed>

/** The stewards of an event today: assigned to it, or to all. */
export async function stewardsOf(ctx: Ctx, eventId: string) {
  authorize(ctx, 'check-in.read')
  const at = now()
  const grants = await ctx.db.grant.findMany({
    where: {
      role: 'steward',
      from: { lte: at },
      AND: [{ OR: [{ to: null }, { to: { gt: at } }] }, { OR: [{ eventId: null }, { eventId }] }],
    },
    orderBy: [{ person: { familyName: 'asc' } }, { id: 'asc' }],
    select: { id: true, eventId: true, person: named },
  })
  return grants.map(({ id, eventId: only, person }) => ({
    id,
    name: `${person.givenName} ${person.familyName}`,
    everywhere: only === null,
  }))
}
