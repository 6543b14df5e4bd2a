import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { notOver, todayIn } from './dates'

const take = 20

/**
 * What only the office can settle: institutions whose coordinator has left with nobody in their place, and people who
 * ask for an affiliation with a member institution that nobody coordinates. Read from the rows themselves, so it is never told twice.
 */
export async function coordinationCases(ctx: Ctx) {
  authorize(ctx, 'people.read')
  const today = todayIn(ctx)
  const stays = { coordinates: true, confirmedAt: { not: null }, to: null }
  const [left, asking] = await Promise.all([
    ctx.db.organisation.findMany({
      where: {
        memberships: { some: {} },
        affiliations: { none: stays },
        AND: [{ affiliations: { some: { coordinates: true, to: { not: null } } } }],
      },
      orderBy: { name: 'asc' },
      take,
      select: {
        id: true,
        name: true,
        affiliations: {
          where: { coordinates: true, to: { not: null } },
          orderBy: { to: 'desc' },
          take: 1,
          select: { to: true, person: { select: { title: true, givenName: true, familyName: true } } },
        },
      },
    }),
    ctx.db.affiliation.findMany({
      where: {
        confirmedAt: null,
        invitedAt: null,
        ...notOver(today),
        organisation: {
          memberships: { some: {} },
          affiliations: { none: { coordinates: true, confirmedAt: { not: null }, ...notOver(today) } },
        },
      },
      orderBy: { id: 'asc' },
      take,
      select: {
        id: true,
        from: true,
        organisation: { select: { id: true, name: true } },
        person: { select: { title: true, givenName: true, familyName: true } },
      },
    }),
  ])
  return { left, asking }
}
