import { notFound, permanentRedirect } from 'next/navigation'
import { agendaPage } from '@/lib/agenda/queries'
import { renamedEvent } from '@/lib/events/queries'
import { localePath } from '@/lib/paths'
import { siteContext } from '../../../context'

/**
 * What the pages below a released agenda begin with: context, event, release, and their addresses. A renamed event
 * answers with its new one (`below`: the page's own path below the agenda).
 */
export async function releasedPage(
  params: Promise<{ locale: string; network: string; event: string }>,
  below: string,
) {
  const ctx = await siteContext(params)
  const { event: slug } = await params
  const page = await agendaPage(ctx, slug)
  if (!page) {
    const renamed = await renamedEvent(ctx, slug)
    if (renamed)
      permanentRedirect(localePath(ctx.locale, `/${ctx.network.slug}/events/${renamed}/agenda${below}`))
    notFound()
  }
  const { event, released } = page
  const eventPath = localePath(ctx.locale, `/${ctx.network.slug}/events/${event.slug}`)
  return { ctx, event, released, eventPath, path: `${eventPath}/agenda` }
}
