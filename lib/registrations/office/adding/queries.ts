import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { fullName } from '@/lib/people/name'
import { findPeople } from '@/lib/standing/list/find'
import { addressOf } from '../../notice'

const most = 20

/** People of the network for a word of their name or address, with whether they are registered already. */
export async function peopleFor(ctx: Ctx, eventId: string, q: string) {
  authorize(ctx, 'events.write')
  if (!q) return []
  const people = await findPeople(ctx, q, most)
  const there = await ctx.db.registration.findMany({
    where: { eventId, givenBackAt: null, personId: { in: people.map(({ id }) => id) } },
    select: { id: true, personId: true },
  })
  const byPerson = new Map(there.map((row) => [row.personId, row.id]))
  return people.map((person) => ({ ...person, registration: byPerson.get(person.id) ?? null }))
}

/** Somebody whom the network knows, as the form is filled in for them; null when there is nobody. */
export async function personFor(ctx: Ctx, id: string) {
  authorize(ctx, 'events.write')
  const day = dateColumn(ctx.network.zone, now())
  const person = await ctx.db.person.findFirst({
    where: { id },
    select: {
      id: true,
      title: true,
      givenName: true,
      familyName: true,
      addresses: { select: { email: true, kind: true, verifiedAt: true, endedAt: true } },
      affiliations: {
        where: { from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] },
        orderBy: { from: 'desc' },
        take: 1,
        select: { function: true, organisation: { select: { name: true } } },
      },
    },
  })
  if (!person) return null
  const [work] = person.affiliations
  return {
    id: person.id,
    name: fullName(person),
    email: addressOf(person.addresses),
    function: work?.function ?? '',
    organisation: work?.organisation.name ?? '',
  }
}
export type KnownPerson = NonNullable<Awaited<ReturnType<typeof personFor>>>
