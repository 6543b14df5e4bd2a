import { translator } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/localized'
import { newsFeed } from '@/lib/news/feed'
import { contextFor } from '@/lib/standing/context'

type Props = { params: Promise<{ locale: string; network: string }> }

/** The network's published articles as Atom: the same for everybody who may see the network. */
export async function GET(_request: Request, { params }: Props) {
  const { locale, network } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx) return new Response(null, { status: 404 })
  const t = translator(ctx.locale, ctx.network.tone, 'news')
  return new Response(await newsFeed(ctx, { title: t('title'), subtitle: t('lead') }), {
    headers: {
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': ctx.network.isPublic ? 'public, max-age=300' : 'private, no-store',
    },
  })
}
