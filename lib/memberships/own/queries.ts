import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { statusOn } from '../status'

/**
 * Organisations that one can say to work at: members of the network and their units, by name. Others are not listed:
 * that the network knows them is nobody's business.
 */
export async function memberOrganisationChoices(ctx: Ctx) {
  const today = dateColumn(ctx.network.zone, now())
  const memberships = await ctx.db.membership.findMany({
    where: { organisationId: { not: null } },
    select: { organisationId: true, facts: { select: { kind: true, on: true } } },
  })
  const members = memberships.flatMap((one) =>
    one.organisationId && statusOn(one.facts, today) === 'active' ? [one.organisationId] : [],
  )
  return ctx.db.organisation.findMany({
    where: { OR: [{ id: { in: members } }, { parentId: { in: members } }] },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, parent: { select: { name: true } } },
  })
}
