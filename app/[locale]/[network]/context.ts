import { notFound, permanentRedirect } from 'next/navigation'
import type { Ctx } from '@/lib/access/context'
import { currentPath } from '@/lib/current-path'
import { isLocale, type Locale } from '@/lib/localized'
import { renamedNetwork } from '@/lib/networks/facts'
import { localePath } from '@/lib/paths'
import { contextFor } from '@/lib/standing/context'

/** The context of a page of a network's site: the network must exist for this reader; a renamed one answers with its new address. */
export async function siteContext(params: Promise<{ locale: string; network: string }>): Promise<Ctx> {
  const { locale, network } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (ctx) return ctx
  const renamed = isLocale(locale) && (await renamedNetwork(network))
  if (renamed) {
    const path = await currentPath()
    const rest = path?.startsWith(`/${network}/`) ? path.slice(network.length + 1) : ''
    permanentRedirect(localePath(locale as Locale, `/${renamed}${rest}`))
  }
  notFound()
}
