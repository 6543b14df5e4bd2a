import type { Ctx, NetworkFacts } from '@/lib/access/context'
import { bind } from '@/lib/db'
import type { Locale } from '@/lib/localized'
import { networkBySlug } from '@/lib/networks/facts'
import { actorOf } from '@/lib/standing/context'
import { hashToken } from '@/lib/tokens'
import { type AgendaReader, agendaPage, type ReleasedAgenda } from '../queries'
import { starsOf } from '../stars/queries'

/** Why a session is in somebody's own agenda. */
export type Mine = { starred: string[]; onStage: string[]; booked: string[] }

/** The sessions of the reader's own agenda by key: starred, on stage themselves, or with a place of its own. */
export async function mineOf(ctx: Ctx, eventId: string, { release, agenda }: ReleasedAgenda): Promise<Mine> {
  const { personId } = ctx.actor
  const starred = (await starsOf(ctx, eventId)) ?? []
  if (!personId) return { starred, onStage: [], booked: [] }
  const [stage, places] = await Promise.all([
    ctx.db.contribution.findMany({
      where: { eventId, releaseId: release.id, OR: [{ personId }, { stagePerson: { personId } }] },
      select: { session: { select: { key: true } } },
    }),
    ctx.db.place.findMany({
      where: { state: 'confirmed', registration: { personId, eventId } },
      select: { poolId: true },
    }),
  ])
  const pools = new Set(places.map((place) => place.poolId))
  return {
    starred,
    onStage: [...new Set(stage.map((row) => row.session.key))],
    booked: agenda.sessions.filter((one) => one.poolId && pools.has(one.poolId)).map((one) => one.key),
  }
}

/** True while a secret calendar address of the reader's works. */
export async function hasFeed(ctx: Ctx, eventId: string): Promise<boolean> {
  const { loginId } = ctx.actor
  if (!loginId) return false
  return (await ctx.db.agendaFeed.count({ where: { eventId, loginId, revokedAt: null } })) > 0
}

export type OpenedFeed = { ctx: Ctx; event: AgendaReader; released: ReleasedAgenda; mine: Mine }

/**
 * The agenda behind a secret address, read as the person who made it and with the standing that they have today: whoever
 * may no longer see the agenda sees nothing by its address either. Null when it was revoked or never was.
 */
export async function openedFeed(slug: string, token: string, locale: Locale): Promise<OpenedFeed | null> {
  const network = await networkBySlug(slug)
  if (!network) return null
  const feed = await bind(network.id).agendaFeed.findFirst({
    where: { tokenHash: hashToken(token), revokedAt: null },
    select: {
      event: { select: { slug: true } },
      login: { select: { id: true, email: true, language: true } },
    },
  })
  if (!feed) return null
  const ctx = await contextOf(network, feed.login, locale)
  if (!ctx) return null
  const page = await agendaPage(ctx, feed.event.slug)
  if (!page?.released) return null
  return {
    ctx,
    event: page.event,
    released: page.released,
    mine: await mineOf(ctx, page.event.id, page.released),
  }
}

async function contextOf(
  network: NetworkFacts,
  login: { id: string; email: string; language: string },
  locale: Locale,
): Promise<Ctx | null> {
  const bound = bind(network.id)
  const actor = await actorOf({ ...login, operator: false, signInId: '' }, network, bound)
  if (!network.isPublic && actor.roles.length === 0) return null
  return { network, actor, db: bound, locale }
}
