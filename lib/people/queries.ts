import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { isId } from '@/lib/ids'

const order = [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }] as const

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
      positions: {
        orderBy: { from: 'desc' },
        include: { organisation: { select: { id: true, name: true } } },
      },
      groups: { include: { group: { select: { id: true, slug: true, name: true } } } },
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
