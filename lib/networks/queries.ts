import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'

const coming = () => ({
  where: { listed: true, state: 'announced' as const, endsAt: { gte: now() } },
  orderBy: { startsAt: 'asc' as const },
  take: 1,
  select: {
    slug: true,
    title: true,
    startsAt: true,
    endsAt: true,
    precision: true,
    zone: true,
    audience: true,
  },
})

/** All public networks, each with the next event that anybody may know of; young networks after their parents. */
export async function publicNetworks() {
  const networks = await db.network.findMany({
    where: { publicSince: { lte: now() } },
    orderBy: { name: 'asc' },
    select: {
      id: true,
      slug: true,
      kind: true,
      name: true,
      nameSuffix: true,
      claim: true,
      about: true,
      parent: { select: { name: true, publicSince: true } },
      events: { ...coming(), where: { ...coming().where, audience: 'public' } },
    },
  })
  return networks.map(({ events, parent, ...network }) => ({
    ...network,
    parent: parent?.publicSince ? parent.name : null,
    next: events[0] ?? null,
  }))
}

/** What a network says of itself: its profile for home. */
export const networkProfile = (ctx: Ctx) =>
  db.network.findUniqueOrThrow({
    where: { id: ctx.network.id },
    select: {
      legalName: true,
      claim: true,
      about: true,
      origin: true,
      foundedOn: true,
      senderAddress: true,
      replyTo: true,
      parent: { select: { name: true, slug: true, publicSince: true } },
      children: {
        where: { publicSince: { not: null } },
        orderBy: { name: 'asc' },
        select: { name: true, slug: true },
      },
    },
  })

/** Partners: agreed by both sides, not ended, and public themselves. */
export async function partners(ctx: Ctx) {
  const agreed = { agreedAt: { not: null }, partnerAgreedAt: { not: null }, endedAt: null }
  const id = ctx.network.id
  const rows = await db.partnership.findMany({
    where: { ...agreed, OR: [{ networkId: id }, { partnerId: id }] },
    select: {
      network: { select: { id: true, name: true, slug: true, publicSince: true } },
      partner: { select: { id: true, name: true, slug: true, publicSince: true } },
    },
  })
  return rows
    .map((row) => (row.network.id === id ? row.partner : row.network))
    .filter((partner) => partner.publicSince)
    .sort((a, b) => a.name.localeCompare(b.name, 'de'))
}

/** Earlier names of the network, oldest first. */
export const formerNames = (ctx: Ctx) =>
  ctx.db.networkName.findMany({
    where: { to: { not: null } },
    orderBy: { from: 'asc' },
    select: { name: true, from: true, to: true },
  })
