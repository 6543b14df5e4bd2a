import { notFound, permanentRedirect } from 'next/navigation'
import type { Ctx } from '@/lib/access/context'
import type { Locale } from '@/lib/localized'
import { renamedNetwork } from '@/lib/networks/facts'
import { localePath } from '@/lib/paths'
import { contextFor } from '@/lib/standing/context'

/** The context of a page of a network's site: the network must exist for this reader; a renamed one answers with its new address. */
export async function siteContext(params: Promise<{ locale: string; network: string }>): Promise<Ctx> {
  const { locale, network } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (ctx) return ctx
  const renamed = await renamedNetwork(network)
  if (renamed) permanentRedirect(localePath(locale as Locale, `/${renamed}`))
  notFound()
}
