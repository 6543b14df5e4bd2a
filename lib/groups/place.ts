import type { Prisma } from '@/prisma/generated/client'

type Dates = { from: Date | null; to: Date | null; requestedAt: Date | null; invitedAt: Date | null }
export type Place = 'asked' | 'invited' | 'coming' | 'in' | 'past'

/** How somebody stands to a group by one entry on a day; who asked or was invited is not in it before a first day is set. */
export function placeOf({ from, to, requestedAt, invitedAt }: Dates, day: Date): Place {
  if (to && to < day) return 'past'
  if (!from && requestedAt) return 'asked'
  if (!from && invitedAt) return 'invited'
  return from && from > day ? 'coming' : 'in'
}

/** Entries of people who are in a group on a day, as a filter. */
export const insideOn = (day: Date) =>
  ({
    AND: [
      { OR: [{ from: { lte: day } }, { from: null, requestedAt: null, invitedAt: null }] },
      { OR: [{ to: null }, { to: { gte: day } }] },
    ],
  }) satisfies Prisma.GroupPersonWhereInput

/** Entries that wait for an answer of the group's leads. */
export const waiting = {
  from: null,
  requestedAt: { not: null },
} satisfies Prisma.GroupPersonWhereInput
