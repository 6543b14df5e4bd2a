import { now } from '@/lib/clock'
import type { GlobalTx } from '@/lib/db'
import { authorize } from './authorize'
import type { Ctx, NetworkId } from './context'
import { roles } from './roles'

const fields = {
  id: true,
  role: true,
  eventId: true,
  from: true,
  to: true,
  byName: true,
  person: { select: { id: true, title: true, givenName: true, familyName: true, loginId: true } },
} as const

/** Every grant of the network: those that hold, those to come, those that ended; each by role, then name. */
export async function grantList(ctx: Ctx) {
  authorize(ctx, 'settings.read')
  const at = now()
  const grants = await ctx.db.grant.findMany({
    select: fields,
    orderBy: [{ person: { familyName: 'asc' } }, { person: { givenName: 'asc' } }, { from: 'asc' }],
  })
  const ordered = grants.sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
  const ended = ordered.filter((g) => g.to && g.to <= at)
  return {
    current: ordered.filter((g) => g.from <= at && !ended.includes(g)),
    coming: ordered.filter((g) => g.from > at && !ended.includes(g)),
    ended: ended.sort((a, b) => Number(b.to) - Number(a.to)),
  }
}
export type GrantRow = Awaited<ReturnType<typeof grantList>>['current'][number]

/** The one person of a network who signs in with this address, or why there is none. */
export async function personOfAddress(tx: GlobalTx, networkId: NetworkId, email: string) {
  const addresses = await tx.address.findMany({
    where: { networkId, email, endedAt: null },
    select: {
      kind: true,
      person: { select: { id: true, givenName: true, familyName: true, language: true } },
    },
  })
  if (addresses.some((address) => address.kind === 'functional')) return 'functional' as const
  if (addresses.length > 1) return 'several' as const
  return addresses[0]?.person ?? null
}

/** The admin grants that hold now, of people who have signed in. */
export const activeAdmins = (tx: GlobalTx, networkId: NetworkId, at: Date) =>
  tx.grant.findMany({
    where: {
      networkId,
      role: 'admin',
      from: { lte: at },
      OR: [{ to: null }, { to: { gt: at } }],
      person: { loginId: { not: null } },
    },
    select: { id: true, to: true },
  })

/** Holds the network's row until the transaction ends: acts that must not cross each other queue up behind it. */
export async function lockNetwork(tx: GlobalTx, networkId: NetworkId) {
  await tx.$queryRaw`SELECT "id" FROM "Network" WHERE "id" = ${networkId}::uuid FOR UPDATE`
}
