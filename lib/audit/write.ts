import type { Actor, Ctx } from '@/lib/access/context'
import type { GlobalTx, Tx } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'

/** The audit log's areas; a role without `audit.read` sees only its own (lib/access/abilities.ts). */
export const auditAreaNames = [
  'people',
  'organisations',
  'memberships',
  'applications',
  'groups',
  'events',
  'agenda',
  'registrations',
  'news',
  'newsletter',
  'roles',
  'settings',
  'networks',
] as const
export type AuditArea = (typeof auditAreaNames)[number]

export type Change = {
  /** room.verb, e.g. "events.announce" */
  action: string
  area: AuditArea
  record: { kind: string; id: string; name?: string }
  before?: unknown
  after?: unknown
}

const json = (value: unknown) =>
  value === undefined || value === null
    ? Prisma.DbNull
    : (JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue)

const row = (actor: Pick<Actor, 'kind' | 'id' | 'name'>, change: Change, networkId: string | null) => ({
  networkId,
  actorKind: actor.kind,
  actorId: actor.id,
  actorName: actor.name,
  action: change.action,
  area: change.area,
  recordKind: change.record.kind,
  recordId: change.record.id,
  recordName: change.record.name ?? null,
  before: json(change.before),
  after: json(change.after),
})

/** Who changed what, in the transaction that changes it. Every command calls this once. */
export async function audit(tx: Tx, ctx: Ctx, change: Change) {
  await tx.audit.create({ data: row(ctx.actor, change, ctx.network.id) })
}

/** The same for acts over networks (the operator's). */
export async function auditGlobally(
  tx: GlobalTx,
  actor: Pick<Actor, 'kind' | 'id' | 'name'>,
  change: Change,
  networkId: string | null = null,
) {
  await tx.audit.create({ data: row(actor, change, networkId) })
}
