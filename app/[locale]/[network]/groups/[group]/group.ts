import { notFound, permanentRedirect } from 'next/navigation'
import type { Ctx } from '@/lib/access/context'
import { type GroupPage, groupBySlug } from '@/lib/groups/queries'
import { renamedGroup } from '@/lib/groups/slugs'
import { localePath } from '@/lib/paths'
import { siteContext } from '../../context'

/** Context and group of a page about one group; a renamed group answers with its new address. */
export async function groupOf(
  params: Promise<{ locale: string; network: string; group: string }>,
): Promise<{ ctx: Ctx; group: GroupPage }> {
  const ctx = await siteContext(params)
  const { group: slug } = await params
  const group = await groupBySlug(ctx, slug)
  if (group) return { ctx, group }
  const renamed = await renamedGroup(ctx, slug)
  if (renamed) permanentRedirect(localePath(ctx.locale, `/${ctx.network.slug}/groups/${renamed}`))
  notFound()
}
