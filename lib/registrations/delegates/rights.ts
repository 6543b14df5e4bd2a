import { type Actor, type Ctx, visitor } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { todayIn } from '@/lib/memberships/coordination/dates'
import { withUnits } from '@/lib/memberships/coordination/institution'
import { authorizeInstitution } from '@/lib/memberships/coordination/policy'
import { noFacts } from '@/lib/standing/facts'
import { readFacts } from '@/lib/standing/read'
import { standingOn } from '@/lib/standing/standing'

/**
 * Whoever works for an institution and nothing else: its colleagues are offered parts and prices by this right, whatever
 * more a single one of them may claim. Read from the facts of somebody who works there; the coordinator always does.
 */
export async function colleagueOf(ctx: Ctx, line: readonly string[]): Promise<Actor> {
  const someone = await ctx.db.affiliation.findFirst({
    where: { organisationId: { in: [...line] }, confirmedAt: { not: null }, to: null },
    orderBy: { from: 'asc' },
    select: { personId: true },
  })
  const base = { ...visitor, kind: 'person' as const, loginId: ctx.actor.loginId }
  if (!someone) return base
  const facts = (await readFacts(ctx.network.id, [someone.personId])).get(someone.personId)?.facts ?? noFacts
  const affiliations = facts.affiliations.filter((one) => line.includes(one.organisationId))
  return { ...base, standing: standingOn({ ...noFacts, affiliations }, todayIn(ctx)) }
}

export type Institution = {
  id: string
  name: string
  /** Itself and everything above it. */
  line: string[]
  /** Itself and everything below it. */
  units: string[]
}

/** The institution that the actor coordinates; NotFound else, for a foreign and a nonexistent one alike. */
export async function coordinated(ctx: Ctx, organisationId: string): Promise<Institution> {
  const line = await authorizeInstitution(ctx.db, ctx, organisationId)
  const { name } = await ctx.db.organisation.findFirstOrThrow({
    where: { id: organisationId },
    select: { name: true },
  })
  return { id: organisationId, name, line, units: await withUnits(ctx.db, organisationId) }
}

const day = 24 * 60 * 60 * 1000

/** Until when colleagues confirm when nothing is said: a week, but two days before it begins at the latest. */
export function usualDeadline(event: { startsAt: Date }): Date {
  const at = now().getTime()
  const latest = event.startsAt.getTime() - 2 * day
  return new Date(Math.min(at + 7 * day, latest > at ? latest : event.startsAt.getTime()))
}
