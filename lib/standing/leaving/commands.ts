import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { dateColumn, now } from '@/lib/clock'
import { forbidden, invalid } from '@/lib/errors'
import { leave } from '@/lib/memberships/affiliations/leaving'
import { closeMandate } from '@/lib/memberships/mandates/closing'
import { resignFrom } from '@/lib/memberships/own/commands'
import { loadPerson } from '@/lib/people/commands'
import { fullName } from '@/lib/people/name'
import { ownId } from '@/lib/people/own/queries'
import { whatEnds } from './queries'
import type { LeaveNetworkInput } from './schema'

/**
 * Leaves a network after a day: memberships are resigned, affiliations and mandates end (their coordinators are asked for
 * successors), so do groups. From now on nobody finds the person in the directory. Registrations and the newsletter stay
 * as they are; the past stays true. Throws Forbidden for whoever still holds a role in the office.
 */
export async function leaveNetwork(ctx: Ctx, { on }: LeaveNetworkInput) {
  const id = ownId(ctx)
  const last = new Date(`${on}T00:00:00Z`)
  if (last < dateColumn(ctx.network.zone, now())) throw invalid('own.pastDay', { on: 'pastEnd' })
  await ctx.db.$transaction(async (tx) => {
    const person = await loadPerson(tx, id)
    const ends = await whatEnds(tx, ctx)
    if (ends.grants.length > 0) throw forbidden('own.holdsRole')
    for (const one of ends.memberships)
      if (!one.facts.some((fact) => fact.kind === 'resigned' && fact.on <= last))
        await resignFrom(tx, ctx, one.id, last)
    for (const one of ends.affiliations) await leave(tx, ctx, one.id, last, 'left')
    // Who holds a mandate without working there would keep its vote; what ended with the affiliation is over already.
    for (const one of ends.mandates) await closeMandate(tx, ctx, one.id, last, 'left')
    // Who only asked to join a group, or was invited, was never in it.
    await tx.groupPerson.deleteMany({ where: { personId: id, from: null, to: null, name: null } })
    await tx.groupPerson.deleteMany({ where: { personId: id, from: { gt: last } } })
    await tx.groupPerson.updateMany({
      where: { personId: id, OR: [{ to: null }, { to: { gt: last } }] },
      data: { to: last },
    })
    await tx.person.updateMany({ where: { id }, data: { visibility: {}, version: { increment: 1 } } })
    await audit(tx, ctx, {
      action: 'people.leave',
      area: 'people',
      record: { kind: 'person', id, name: fullName(person) },
      after: { to: last },
    })
  })
}
