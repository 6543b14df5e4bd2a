import { notFound, permanentRedirect } from 'next/navigation'
import type { Ctx } from '@/lib/access/context'
import { eventBySlug, type ReaderEvent, renamedEvent } from '@/lib/events/queries'
import { localePath } from '@/lib/paths'
import { siteContext } from '../../context'

/** Context and event of a page about one event; a renamed event answers with its new address. */
export async function eventOf(
  params: Promise<{ locale: string; network: string; event: string }>,
): Promise<{ ctx: Ctx; event: ReaderEvent }> {
  const ctx = await siteContext(params)
  const { event: slug } = await params
  const event = await eventBySlug(ctx, slug)
  if (event) return { ctx, event }
  const renamed = await renamedEvent(ctx, slug)
  if (renamed) permanentRedirect(localePath(ctx.locale, `/${ctx.network.slug}/events/${renamed}`))
  notFound()
}
