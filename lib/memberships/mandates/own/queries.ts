import type { Ctx } from '@/lib/access/context'
import { hashToken } from '@/lib/tokens'

/** The mandate of a link, with what its page says; null for a wrong link and for one of another network. */
export const mandateByLink = (ctx: Ctx, token: string) =>
  ctx.db.mandate.findFirst({
    where: { tokenHash: hashToken(token) },
    select: {
      id: true,
      kind: true,
      from: true,
      to: true,
      confirmedAt: true,
      person: { select: { id: true, title: true, givenName: true, familyName: true, language: true } },
      membership: {
        select: {
          facts: { select: { kind: true, on: true } },
          organisation: { select: { id: true, name: true } },
          kind: {
            select: { name: true, mandateRules: { select: { kind: true, votes: true, gives: true } } },
          },
        },
      },
    },
  })
export type LinkedMandate = NonNullable<Awaited<ReturnType<typeof mandateByLink>>>
