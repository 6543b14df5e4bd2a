import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { statusOn } from '@/lib/memberships/status'
import { ownId } from '@/lib/people/own/queries'

const notOver = (day: Date) => ({ OR: [{ to: null }, { to: { gte: day } }] })

/** Everything of a person that leaving would end, or leave behind. */
export async function whatEnds(db: Pick<Tx, 'person'>, ctx: Ctx) {
  const day = dateColumn(ctx.network.zone, now())
  const person = await db.person.findUniqueOrThrow({
    where: { id: ownId(ctx) },
    select: {
      memberships: {
        select: {
          id: true,
          kind: { select: { name: true } },
          facts: { select: { kind: true, on: true } },
        },
      },
      affiliations: {
        where: notOver(day),
        select: { id: true, organisation: { select: { name: true } } },
      },
      mandates: {
        where: notOver(day),
        select: {
          id: true,
          kind: true,
          membership: { select: { organisation: { select: { name: true } } } },
        },
      },
      groups: {
        where: notOver(day),
        select: { id: true, from: true, role: true, group: { select: { name: true } } },
      },
      grants: { where: { OR: [{ to: null }, { to: { gt: now() } }] }, select: { role: true } },
      registrations: {
        where: { givenBackAt: null, event: { startsAt: { gt: now() } } },
        select: { id: true },
      },
    },
  })
  return {
    ...person,
    memberships: person.memberships.filter(({ facts }) =>
      ['active', 'suspended'].includes(statusOn(facts, day)),
    ),
  }
}
export type WhatEnds = Awaited<ReturnType<typeof whatEnds>>
