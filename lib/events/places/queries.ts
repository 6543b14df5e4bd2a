import type { Ctx } from '@/lib/access/context'
import type { Prisma } from '@/prisma/generated/client'

const inOrder = { orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }] }

const plan = {
  id: true,
  title: true,
  version: true,
  zone: true,
  state: true,
  startsAt: true,
  endsAt: true,
  audience: true,
  audienceRule: true,
  parts: {
    ...inOrder,
    include: {
      pools: {
        ...inOrder,
        include: {
          shares: { orderBy: { id: 'asc' } },
          limits: { select: { limitId: true } },
          _count: { select: { places: { where: { state: 'waiting' } } } },
        },
      },
      priceClasses: { ...inOrder, include: { _count: { select: { codes: true } } } },
    },
  },
  limits: { orderBy: { id: 'asc' }, include: { pools: { select: { poolId: true } } } },
  partners: {
    orderBy: { createdAt: 'asc' },
    select: { id: true, partnerId: true, partner: { select: { name: true } } },
  },
  _count: { select: { codes: { where: { endedAt: null } } } },
} satisfies Prisma.EventSelect

/** Parts, pools, shares, prices and limits of an event as the office edits them; null without it. Callers hold `events.read`. */
export const placesPlan = (ctx: Ctx, id: string) => ctx.db.event.findFirst({ where: { id }, select: plan })
export type PlacesPlan = NonNullable<Awaited<ReturnType<typeof placesPlan>>>
export type PlannedPart = PlacesPlan['parts'][number]
export type PlannedPool = PlannedPart['pools'][number]
export type PlannedPrice = PlannedPart['priceClasses'][number]
export type PlannedLimit = PlacesPlan['limits'][number]

/** Access codes of an event, the latest first, with the price that each gives. */
export const codesOf = (ctx: Ctx, eventId: string) =>
  ctx.db.accessCode.findMany({
    where: { eventId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      code: true,
      note: true,
      admits: true,
      uses: true,
      used: true,
      until: true,
      endedAt: true,
      priceClass: { select: { name: true, cents: true, part: { select: { name: true } } } },
    },
  })
export type CodeRow = Awaited<ReturnType<typeof codesOf>>[number]
