import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { fullName } from '@/lib/people/name'
import type { EndReason } from './schema'

export const mandateRecord = (id: string, name: string) => ({ kind: 'mandate', id, name })

/**
 * Ends a mandate after a day, within the caller's transaction. One that was never confirmed, or would not have begun by
 * then, goes altogether: it gave nothing, and the log keeps it. Answers what it was; null when it was over by then.
 */
export async function closeMandate(tx: Tx, ctx: Ctx, id: string, last: Date, reason: EndReason) {
  const row = await tx.mandate.findUnique({
    where: { id },
    select: {
      kind: true,
      from: true,
      to: true,
      confirmedAt: true,
      personId: true,
      person: { select: { title: true, givenName: true, familyName: true } },
      membership: { select: { organisationId: true, organisation: { select: { name: true } } } },
    },
  })
  if (!row || (row.to && row.to <= last)) return null
  const gone = !row.confirmedAt || row.from > last
  if (gone) await tx.mandate.deleteMany({ where: { id } })
  else await tx.mandate.updateMany({ where: { id }, data: { to: last, endReason: reason, tokenHash: null } })
  const organisation = row.membership.organisation?.name ?? ''
  await audit(tx, ctx, {
    action: gone ? 'memberships.mandate.withdraw' : 'memberships.mandate.end',
    area: 'memberships',
    record: mandateRecord(id, fullName(row.person)),
    before: { organisation, mandate: row.kind, from: row.from, to: row.to },
    after: { organisation, mandate: row.kind, to: gone ? null : last, reason },
  })
  return { ...row, gone, organisation }
}
