import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import type { Prisma } from '@/prisma/generated/client'

const select = {
  id: true,
  kind: true,
  label: true,
  name: true,
  from: true,
  to: true,
  person: { select: { id: true, title: true, givenName: true, familyName: true } },
  organisation: { select: { id: true, name: true, parent: { select: { name: true } } } },
} as const satisfies Prisma.PositionSelect

const today = (ctx: Ctx) => dateColumn(ctx.network.zone, now())
const order = [{ kind: 'asc' }, { from: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }] as const

/** Who holds a position in the network today: board, patron, coordinating unit, founders. Public facts. */
export const positionsToday = (ctx: Ctx) =>
  ctx.db.position.findMany({
    where: {
      AND: [
        { OR: [{ from: null }, { from: { lte: today(ctx) } }] },
        { OR: [{ to: null }, { to: { gte: today(ctx) } }] },
      ],
    },
    orderBy: [...order],
    select,
  })
export type PositionRow = Awaited<ReturnType<typeof positionsToday>>[number]

/** Every position that the network knows: those held today, those to come, and former ones, the latest first. */
export async function positionList(ctx: Ctx) {
  authorize(ctx, 'people.read')
  const day = today(ctx)
  const rows = await ctx.db.position.findMany({ orderBy: [...order], select })
  const former = rows.filter(({ to }) => to && to < day)
  const coming = rows.filter(({ from, to }) => from && from > day && !(to && to < day))
  return {
    held: rows.filter((row) => !former.includes(row) && !coming.includes(row)),
    coming,
    former: former.sort((a, b) => Number(b.to) - Number(a.to)),
  }
}
