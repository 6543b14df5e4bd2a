import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { fullName } from '@/lib/people/name'
import { notOver, todayIn } from '../coordination/dates'
import { lineOf } from '../coordination/institution'
import { domainOf, ofDomain } from './domain'
import { leave } from './leaving'

/**
 * Which work a dead mailbox speaks of: of an organisation with a mail domain, when the address is of that domain; of one
 * whose domain nobody knows, when the person has no other address that works. A private address says nothing about a
 * town hall.
 */
export const endsWith = (address: string, domain: string | null, reachable: boolean) =>
  domain ? ofDomain(address, domain) : !reachable

/**
 * Mail to an address was refused for good: it is marked, and the person's work there ends today with the mandates; the
 * institution coordinator is asked for a successor. A functional mailbox is nobody's own and ends nothing. Running it
 * twice does it once: only the first marks the address.
 */
export async function addressBounced(ctx: Ctx, address: string) {
  const found = await ctx.db.address.findMany({
    where: { email: address, kind: 'personal', endedAt: null, bouncedAt: null },
    select: { id: true, personId: true },
    orderBy: { id: 'asc' },
  })
  for (const { id, personId } of found)
    await ctx.db.$transaction(async (tx) => {
      const { count } = await tx.address.updateMany({
        where: { id, bouncedAt: null },
        data: { bouncedAt: now() },
      })
      if (count > 0) await endWork(tx, ctx, personId, address)
    })
  await ctx.db.address.updateMany({
    where: { email: address, kind: 'functional', endedAt: null, bouncedAt: null },
    data: { bouncedAt: now() },
  })
}

async function endWork(tx: Tx, ctx: Ctx, personId: string, address: string) {
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId } })
  await audit(tx, ctx, {
    action: 'people.address.bounced',
    area: 'people',
    record: { kind: 'person', id: personId, name: fullName(person) },
    after: { email: address },
  })
  const reachable = await tx.address.count({
    where: { personId, kind: 'personal', endedAt: null, bouncedAt: null },
  })
  const today = todayIn(ctx)
  const work = await tx.affiliation.findMany({
    where: { personId, ...notOver(today) },
    select: { id: true, organisationId: true },
    orderBy: { id: 'asc' },
  })
  for (const { id, organisationId } of work)
    if (endsWith(address, await domainOf(tx, await lineOf(tx, organisationId)), reachable > 0))
      await leave(tx, ctx, id, today, 'bounced')
}
