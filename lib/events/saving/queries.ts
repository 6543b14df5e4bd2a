import type { Ctx } from '@/lib/access/context'
import { asLocalized } from '@/lib/localized'
import { partnerNetworks } from '@/lib/standing/partners'
import { seriesToChoose } from '../series/queries'

/** What an event can be tied to in its form: series, groups and partner networks, with the partners that it has. */
export async function tiesOf(ctx: Ctx, event: { id: string; seriesId: string | null }) {
  const [series, groups, running, held] = await Promise.all([
    seriesToChoose(ctx, event.seriesId),
    ctx.db.group.findMany({ orderBy: { slug: 'asc' }, select: { id: true, name: true } }),
    partnerNetworks(ctx.network.id),
    ctx.db.eventPartner.findMany({
      where: { eventId: event.id },
      select: { partnerId: true, partner: { select: { name: true } } },
    }),
  ])
  const partners = new Map(
    running.map(({ id, name }) => [id as string, { id: id as string, name, runs: true }]),
  )
  // A partnership that ended meanwhile stays to be seen, so that it can be taken out.
  for (const { partnerId: id, partner } of held)
    if (!partners.has(id)) partners.set(id, { id, name: partner.name, runs: false })
  return {
    series,
    groups: groups.map(({ id, name }) => ({ id, name: asLocalized(name) })),
    partners: [...partners.values()],
    joint: held.map((one) => one.partnerId),
  }
}
export type Ties = Awaited<ReturnType<typeof tiesOf>>
