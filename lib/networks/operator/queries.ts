import type { CurrentLogin } from '@/lib/auth/current'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { operatorActor } from './commands'

/** Every network with its state and numbers: counts only, no personal data. */
export function operatedNetworks(login: CurrentLogin | null) {
  operatorActor(login)
  const at = now()
  return db.network.findMany({
    orderBy: [{ name: 'asc' }],
    select: {
      id: true,
      slug: true,
      name: true,
      nameSuffix: true,
      kind: true,
      publicSince: true,
      createdAt: true,
      parent: { select: { name: true } },
      _count: {
        select: {
          people: true,
          organisations: true,
          events: true,
          subscriptions: true,
          grants: { where: { role: 'admin', from: { lte: at }, OR: [{ to: null }, { to: { gt: at } }] } },
        },
      },
    },
  })
}

/** How the installation is: database, mails by state, the oldest mail that is due. */
export async function health(login: CurrentLogin | null) {
  operatorActor(login)
  const [database] = await db.$queryRaw<{ version: string; bytes: bigint }[]>`
    SELECT current_setting('server_version') AS "version", pg_database_size(current_database()) AS "bytes"`
  const states = await db.outbox.groupBy({ by: ['state'], _count: true })
  const oldest = await db.outbox.findFirst({
    where: { state: 'pending', dueAt: { lte: now() } },
    orderBy: { dueAt: 'asc' },
    select: { dueAt: true },
  })
  const count = (state: (typeof states)[number]['state']) =>
    states.find((s) => s.state === state)?._count ?? 0
  return {
    database: { version: database?.version ?? '', bytes: Number(database?.bytes ?? 0) },
    mails: {
      pending: count('pending') + count('claimed'),
      failed: count('failed'),
      uncertain: count('uncertain'),
      sent: count('sent'),
    },
    oldestDue: oldest?.dueAt ?? null,
  }
}
