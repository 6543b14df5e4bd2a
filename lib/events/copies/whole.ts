import type { Prisma } from '@/prisma/generated/client'

/** All of an event that a copy may take along. */
export const whole = {
  parts: { include: { pools: { include: { shares: true } }, priceClasses: true } },
  limits: { include: { pools: true } },
  partners: true,
  texts: true,
  series: { select: { endedAt: true } },
} satisfies Prisma.EventInclude
export type WholeEvent = Prisma.EventGetPayload<{ include: typeof whole }>
