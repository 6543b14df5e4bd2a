import { authorize } from '@/lib/access/authorize'
import { type Ctx, can } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { isId } from '@/lib/ids'
import type { Prisma } from '@/prisma/generated/client'

export const peoplePerPage = 50

const today = (ctx: Ctx) => dateColumn(ctx.network.zone, now())

const current = (ctx: Ctx) =>
  ({
    where: { from: { lte: today(ctx) }, OR: [{ to: null }, { to: { gte: today(ctx) } }] },
    orderBy: { from: 'desc' },
    select: { function: true, organisation: { select: { id: true, name: true } } },
  }) satisfies Prisma.Person$affiliationsArgs

const named = (ctx: Ctx) => ({
  id: true,
  title: true,
  givenName: true,
  familyName: true,
  affiliations: current(ctx),
})

/** Each word must be met somewhere: in the name, the organisation and, for those who may read addresses, there. */
function search(ctx: Ctx, q: string): Prisma.PersonWhereInput {
  const contains = (word: string) => ({ contains: word, mode: 'insensitive' as const })
  return {
    AND: q
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => ({
        OR: [
          { givenName: contains(word) },
          { familyName: contains(word) },
          { affiliations: { some: { organisation: { name: contains(word) } } } },
          ...(can(ctx.actor, 'people.read')
            ? [{ addresses: { some: { email: contains(word), endedAt: null } } }]
            : []),
        ],
      })),
  }
}

const order = [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }] as const

/**
 * A page of the network's people. With `people.names` alone it holds names and organisations, nothing else; addresses
 * and logins are read only for those who may see them. `where` narrows it further (lib/standing: peopleOfStanding).
 */
export async function peopleList(ctx: Ctx, q: string, page: number, where: Prisma.PersonWhereInput = {}) {
  authorize(ctx, 'people.names')
  const fits = { AND: [search(ctx, q), where] }
  const range = { orderBy: [...order], take: peoplePerPage, skip: (page - 1) * peoplePerPage }
  const total = await ctx.db.person.count({ where: fits })
  if (!can(ctx.actor, 'people.read')) {
    const people = await ctx.db.person.findMany({ where: fits, ...range, select: named(ctx) })
    return { total, people: people.map((person) => ({ ...person, address: null, signsIn: null })) }
  }
  const people = await ctx.db.person.findMany({
    where: fits,
    ...range,
    select: {
      ...named(ctx),
      loginId: true,
      addresses: {
        where: { endedAt: null },
        orderBy: [{ kind: 'asc' }, { id: 'asc' }],
        select: { email: true },
      },
    },
  })
  return {
    total,
    people: people.map(({ loginId, addresses, ...person }) => ({
      ...person,
      address: addresses[0]?.email ?? null,
      signsIn: loginId !== null,
    })),
  }
}

/** Everything that the office knows of one person and why; null when there is none here. */
export async function personRecord(ctx: Ctx, id: string) {
  authorize(ctx, 'people.read')
  if (!isId(id)) return null
  return ctx.db.person.findUnique({
    where: { id },
    include: {
      addresses: { orderBy: [{ endedAt: { sort: 'desc', nulls: 'first' } }, { kind: 'asc' }] },
      affiliations: {
        orderBy: { from: 'desc' },
        include: { organisation: { select: { id: true, name: true } } },
      },
      memberships: { include: { kind: { select: { name: true } }, facts: { orderBy: { on: 'asc' } } } },
      mandates: {
        orderBy: { from: 'desc' },
        include: {
          membership: { include: { organisation: { select: { id: true, name: true } }, facts: true } },
        },
      },
      positions: { orderBy: { from: 'desc' }, include: { organisation: { select: { name: true } } } },
      groups: { include: { group: { select: { slug: true, name: true } } } },
      grants: { orderBy: { from: 'desc' } },
      registrations: {
        orderBy: { event: { startsAt: 'desc' } },
        select: {
          id: true,
          givenBackAt: true,
          event: {
            select: { id: true, title: true, startsAt: true, endsAt: true, precision: true, zone: true },
          },
          places: { select: { state: true, pool: { select: { name: true } } } },
        },
      },
    },
  })
}
export type PersonRecord = NonNullable<Awaited<ReturnType<typeof personRecord>>>

/** Name and profile for the form that edits them. */
export async function personProfile(ctx: Ctx, id: string) {
  authorize(ctx, 'people.write')
  return isId(id) ? ctx.db.person.findUnique({ where: { id } }) : null
}

/** People of the network for a pick list, by name; the ids of a form are checked again by its command. */
export async function peopleChoices(ctx: Ctx) {
  authorize(ctx, 'people.names')
  const people = await ctx.db.person.findMany({
    orderBy: [...order],
    take: 2000,
    select: { id: true, title: true, givenName: true, familyName: true },
  })
  return people
}
