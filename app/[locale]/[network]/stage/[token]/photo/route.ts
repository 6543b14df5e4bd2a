import { ownPhoto } from '@/lib/agenda/stage/own/queries'
import type { Locale } from '@/lib/localized'
import { contextFor } from '@/lib/standing/context'

type Props = { params: Promise<{ locale: string; network: string; token: string }> }

/** The photo of whoever holds the link, for their own page. Never cached: it may be taken away. */
export async function GET(_request: Request, { params }: Props) {
  const { locale, network, token } = await params
  const ctx = await contextFor(network, locale as Locale)
  const bytes = ctx && (await ownPhoto(ctx, token).catch(() => null))
  if (!bytes) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'image/webp',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
