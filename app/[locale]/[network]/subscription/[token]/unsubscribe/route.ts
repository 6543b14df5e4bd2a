import { redirect } from 'next/navigation'
import { Refusal } from '@/lib/errors'
import type { Locale } from '@/lib/localized'
import { unsubscribe } from '@/lib/newsletter/leaving/commands'
import { subscriptionPath } from '@/lib/newsletter/link'
import { localePath } from '@/lib/paths'
import { contextFor } from '@/lib/standing/context'

type Props = { params: Promise<{ locale: string; network: string; token: string }> }

const answer = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } })

/** The mail program's own button (RFC 8058): no cookie, no page, no redirect. Twice answers like once. */
export async function POST(_request: Request, { params }: Props) {
  const { locale, network, token } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx) return answer(404)
  try {
    await unsubscribe(ctx, { token, reason: null }, 'mail')
    return answer(200)
  } catch (error) {
    if (error instanceof Refusal) return answer(404)
    throw error
  }
}

/** Whoever opens the address sees the page with a button; nothing is changed by looking. */
export async function GET(_request: Request, { params }: Props) {
  const { locale, network, token } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx) return answer(404)
  redirect(localePath(ctx.locale, subscriptionPath(ctx.network.slug, encodeURIComponent(token))))
}
