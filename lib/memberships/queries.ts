import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { isId } from '@/lib/ids'
import type { Prisma } from '@/prisma/generated/client'

/** What everybody may know of a kind of membership: what one pays, who may hold it, what it brings. */
export const offeredKind = {
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
} satisfies Prisma.MembershipKindSelect

/** The kinds of membership that the network offers, in its order. */
export const membershipKinds = (ctx: Ctx) =>
  ctx.db.membershipKind.findMany({
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
    select: offeredKind,
  })
export type OfferedKind = Awaited<ReturnType<typeof membershipKinds>>[number]

/** A membership with everything that hangs on it; null when there is none here. */
export async function membershipRecord(ctx: Ctx, id: string) {
  authorize(ctx, 'people.read')
  if (!isId(id)) return null
  return ctx.db.membership.findUnique({
    where: { id },
    select: {
      id: true,
      number: true,
      kind: {
        select: {
          id: true,
          name: true,
          holder: true,
          votes: true,
          duesCents: true,
          mandateRules: { select: { kind: true, count: true, votes: true } },
        },
      },
      person: { select: { id: true, title: true, givenName: true, familyName: true } },
      organisation: { select: { id: true, name: true } },
      facts: { select: { id: true, kind: true, on: true, note: true, byName: true, createdAt: true } },
      mandates: {
        orderBy: [{ kind: 'asc' }, { slot: 'asc' }, { from: 'desc' }],
        select: {
          id: true,
          kind: true,
          from: true,
          to: true,
          confirmedAt: true,
          person: { select: { id: true, title: true, givenName: true, familyName: true } },
        },
      },
    },
  })
}
export type MembershipRecord = NonNullable<Awaited<ReturnType<typeof membershipRecord>>>

/** Kinds that a person or an institution could hold, for a pick list. */
export function kindChoices(ctx: Ctx, holder: 'person' | 'institution') {
  authorize(ctx, 'people.read')
  return ctx.db.membershipKind.findMany({
    where: { holder },
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
    select: { id: true, name: true },
  })
}
