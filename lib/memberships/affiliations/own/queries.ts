import type { Ctx } from '@/lib/access/context'
import { hashToken } from '@/lib/tokens'

/** The affiliation of a link, with what its page says; null for a wrong link and for one of another network. */
export const affiliationByLink = (ctx: Ctx, token: string) =>
  ctx.db.affiliation.findFirst({
    where: { tokenHash: hashToken(token) },
    select: {
      id: true,
      function: true,
      from: true,
      to: true,
      confirmedAt: true,
      invitedAt: true,
      coordinates: true,
      organisation: { select: { id: true, name: true } },
      person: { select: { id: true, title: true, givenName: true, familyName: true, language: true } },
    },
  })
export type LinkedAffiliation = NonNullable<Awaited<ReturnType<typeof affiliationByLink>>>

type Asked = Pick<LinkedAffiliation, 'confirmedAt' | 'invitedAt' | 'coordinates'>

/** What a link asks: to confirm where one works, to take over the coordination, or nothing any more. */
export function askedBy({
  confirmedAt,
  invitedAt,
  coordinates,
}: Asked): 'affiliation' | 'coordination' | null {
  if (!confirmedAt) return 'affiliation'
  return !coordinates && invitedAt && invitedAt > confirmedAt ? 'coordination' : null
}
