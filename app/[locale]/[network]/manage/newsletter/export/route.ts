import { can } from '@/lib/access/context'
import { dayIn, now } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/localized'
import { exportSubscriptions } from '@/lib/newsletter/export'
import { subscriptionFilter } from '@/lib/newsletter/schema'
import { contextFor } from '@/lib/standing/context'

type Props = { params: Promise<{ locale: string; network: string }> }

/** The list as it is shown, all rows. Whoever may not see it gets what a nonexistent address gives. */
export async function GET(request: Request, { params }: Props) {
  const { locale, network } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx || !can(ctx.actor, 'news.read')) return new Response(null, { status: 404 })
  const filter = subscriptionFilter.parse(Object.fromEntries(new URL(request.url).searchParams))
  const t = translator(ctx.locale, ctx.network.tone, 'newsletter')
  const name = `${t('office.fileName')}-${dayIn(ctx.network.zone, now())}.csv`
  return new Response(await exportSubscriptions(ctx, filter), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
