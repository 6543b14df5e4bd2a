import { Refusal } from '@/lib/errors'
import type { Locale } from '@/lib/localized'
import { absoluteUrl } from '@/lib/paths'
import { knownBrowser } from '@/lib/registrations/joining/browser'
import { passThrough } from '@/lib/registrations/joining/commands'
import { contextFor } from '@/lib/standing/context'

type Params = { params: Promise<{ locale: string; network: string; token: string; link: string }> }

/**
 * The one way into an online room. It is a GET that is used up by being opened, and may be: it was made by a button a
 * minute ago, stands in no mail, opens only in the browser that pressed it, and never again. Programs that open links in
 * advance say so and get nothing.
 */
export async function GET(request: Request, { params }: Params) {
  const { locale, network, token, link } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx || request.headers.get('sec-purpose')?.includes('prefetch'))
    return new Response(null, { status: 404 })
  const url = await passThrough(ctx, token, link, await knownBrowser()).catch((error) => {
    if (error instanceof Refusal) return undefined
    throw error
  })
  if (url === undefined) return new Response(null, { status: 404 })
  const own = absoluteUrl(ctx.locale, `/${ctx.network.slug}/my/${token}?done=join-over#join`)
  return new Response(null, {
    status: 303,
    headers: {
      location: url ?? own,
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    },
  })
}
