import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { expected } from '../queries'
import { arrivals, doubles } from './arrivals'

const named = { select: { givenName: true, familyName: true } } as const

/** What happened at an event's doors: arrivals by the quarter of an hour, and who was let in twice. */
export async function doorLog(ctx: Ctx, eventId: string) {
  authorize(ctx, 'check-in.read')
  const passages = await ctx.db.checkIn.findMany({
    where: { channel: 'door', registration: { eventId } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { registrationId: true, poolId: true, direction: true, at: true, byName: true },
  })
  const pairs = doubles(passages)
  const ids = [...new Set(pairs.map(([one]) => one.registrationId))]
  const people = await ctx.db.registration.findMany({
    where: { id: { in: ids } },
    select: { id: true, person: named },
  })
  const names = new Map(people.map(({ id, person }) => [id, `${person.givenName} ${person.familyName}`]))
  return {
    arrivals: arrivals(passages),
    doubles: pairs.map(([first, second]) => ({
      name: names.get(first.registrationId) ?? '',
      first: { at: first.at, by: first.byName },
      second: { at: second.at, by: second.byName },
    })),
  }
}

/** Who had a place on site and never came, by name. */
export async function absent(ctx: Ctx, eventId: string) {
  authorize(ctx, 'check-in.read')
  const rows = await ctx.db.registration.findMany({
    where: { ...expected(eventId), checkIns: { none: { direction: 'in' } } },
    orderBy: [{ person: { familyName: 'asc' } }, { person: { givenName: 'asc' } }, { id: 'asc' }],
    select: { id: true, organisation: true, person: named },
  })
  return rows.map(({ id, organisation, person }) => ({
    id,
    organisation,
    name: `${person.familyName}, ${person.givenName}`,
  }))
}

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
