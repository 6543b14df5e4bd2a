import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { joinedOn } from '@/lib/memberships/status'
import { personOf } from '@/lib/people/proved'
import { wishIn } from './link'

/** Since when a person is a member of a kind, today; null when they are not. */
export async function memberSince(db: Pick<Tx, 'membership'>, ctx: Ctx, kindId: string, personId: string) {
  const row = await db.membership.findFirst({
    where: { kindId, personId },
    select: { facts: { select: { kind: true, on: true } } },
  })
  return row && joinedOn(row.facts, dateColumn(ctx.network.zone, now()))
}

export type JoiningPage = {
  kind: { id: string; key: string; name: unknown }
  givenName: string
  /** Member since then, by this link or otherwise. */
  since: Date | null
  late: boolean
}

/** What the page behind the mail's link shows: nothing but what was typed, and whether the link has done its work. */
export async function joiningPage(ctx: Ctx, token: string): Promise<JoiningPage | null> {
  const found = wishIn(ctx.network.id, token)
  if (!found) return null
  const kind = await ctx.db.membershipKind.findFirst({
    where: { id: found.wish.kind, open: true },
    select: { id: true, key: true, name: true },
  })
  if (!kind) return null
  const known = await personOf(ctx.db, found.wish.email).catch(() => null)
  const since = known?.verifiedAt ? await memberSince(ctx.db, ctx, kind.id, known.personId) : null
  return { kind, givenName: found.wish.givenName, since, late: found.late }
}
