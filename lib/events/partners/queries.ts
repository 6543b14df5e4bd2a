import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { networkFacts } from '@/lib/networks/facts'
import { partnerNetworks } from '@/lib/standing/partners'

/** A joint event of another network: only what that network publishes for everybody. */
const published = {
  id: true,
  slug: true,
  state: true,
  title: true,
  theme: true,
  format: true,
  precision: true,
  startsAt: true,
  endsAt: true,
  zone: true,
  venue: true,
} as const

/**
 * Coming events that partner networks hold jointly with this one: announced and listed there, by a network that is
 * public, while the partnership runs. The same for every reader, so nothing of a person is asked.
 */
export async function jointElsewhere(ctx: Ctx, take = 50) {
  const hosts = (await partnerNetworks(ctx.network.id)).filter((one) => one.isPublic)
  if (hosts.length === 0) return []
  const rows = await db.event.findMany({
    where: {
      networkId: { in: hosts.map((one) => one.id) },
      state: 'announced',
      listed: true,
      endsAt: { gte: now() },
      partners: { some: { partnerId: ctx.network.id } },
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take,
    select: { ...published, network: true },
  })
  return rows.map(({ network, ...event }) => {
    const { name, slug } = networkFacts(network)
    return { ...event, host: { name, slug } }
  })
}
export type JointEvent = Awaited<ReturnType<typeof jointElsewhere>>[number]

/** With whom an event is held, as every reader may know: names and addresses of public networks. */
export async function partnersOf(ctx: Ctx, eventId: string) {
  const rows = await ctx.db.eventPartner.findMany({
    where: { eventId },
    orderBy: { createdAt: 'asc' },
    select: { id: true, partnerId: true, partner: true },
  })
  return rows.map(({ id, partnerId, partner }) => {
    const { name, slug, isPublic } = networkFacts(partner)
    return { id, partnerId, name, slug, isPublic }
  })
}
