import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'

/** The kinds of membership that the network offers, in its order: what one pays, who may hold it, what it brings. */
export const membershipKinds = (ctx: Ctx) =>
  ctx.db.membershipKind.findMany({
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
    select: {
      id: true,
      key: true,
      name: true,
      holder: true,
      votes: true,
      duesCents: true,
      open: true,
      affiliationGives: true,
      audience: true,
      mandateRules: { orderBy: { kind: 'asc' }, select: { kind: true, count: true, votes: true } },
    },
  })
export type OfferedKind = Awaited<ReturnType<typeof membershipKinds>>[number]

/** Who holds a position in the network today: board, patron, coordinating unit, founders. Public facts. */
export async function positionsToday(ctx: Ctx) {
  const today = dateColumn(ctx.network.zone, now())
  return ctx.db.position.findMany({
    where: {
      AND: [
        { OR: [{ from: null }, { from: { lte: today } }] },
        { OR: [{ to: null }, { to: { gte: today } }] },
      ],
    },
    orderBy: [{ kind: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      kind: true,
      label: true,
      name: true,
      from: true,
      person: { select: { title: true, givenName: true, familyName: true } },
      organisation: { select: { name: true, parent: { select: { name: true } } } },
    },
  })
}
export type PositionToday = Awaited<ReturnType<typeof positionsToday>>[number]
