import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { isId } from '@/lib/ids'
import { ofStatus, turnedOn } from '../by-status'

const rules = {
  mandateRules: { orderBy: { kind: 'asc' }, select: { kind: true, count: true, votes: true, gives: true } },
} as const

/** Every kind with how many hold it today: one statement more than the kinds themselves, however many members there are. */
export async function kindList(ctx: Ctx) {
  authorize(ctx, 'people.read')
  const today = dateColumn(ctx.network.zone, now())
  const active = ofStatus('active', today, await turnedOn(ctx.network.id, today))
  const [kinds, counts] = await Promise.all([
    ctx.db.membershipKind.findMany({
      orderBy: [{ position: 'asc' }, { key: 'asc' }],
      include: { ...rules, form: { select: { title: true } } },
    }),
    ctx.db.membership.groupBy({ by: ['kindId'], where: active, _count: true }),
  ])
  const members = new Map(counts.map(({ kindId, _count }) => [kindId, _count]))
  return kinds.map((kind) => ({ ...kind, members: members.get(kind.id) ?? 0 }))
}
export type KindRow = Awaited<ReturnType<typeof kindList>>[number]

/** One kind with its rules, and whether anything hangs on it; null when there is none here. */
export async function kindRecord(ctx: Ctx, id: string) {
  authorize(ctx, 'people.read')
  if (!isId(id)) return null
  return ctx.db.membershipKind.findUnique({
    where: { id },
    include: {
      ...rules,
      form: { select: { title: true } },
      _count: { select: { memberships: true, applications: true } },
    },
  })
}
export type KindRecord = NonNullable<Awaited<ReturnType<typeof kindRecord>>>

/** Published application forms, for a pick list. */
export function formChoices(ctx: Ctx) {
  authorize(ctx, 'people.read')
  return ctx.db.form.findMany({
    where: { purpose: 'application', versions: { some: { state: 'published' } } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, title: true },
  })
}
