import type { NextRequest } from 'next/server'
import { can } from '@/lib/access/context'
import { dayIn, now } from '@/lib/clock'
import { tableFile, tableFormat } from '@/lib/documents/table'
import { translator } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/localized'
import { contextFor } from '@/lib/standing/context'
import { lists } from '@/lib/standing/list/areas'
import { exportList } from '@/lib/standing/list/export'
import type { Area } from '@/lib/standing/list/list'

/** A list as a download; whoever may not read it gets what a nonexistent address gives. */
export async function exportResponse(
  request: NextRequest,
  params: Promise<{ locale: string; network: string }>,
  area: Area,
): Promise<Response> {
  const { locale, network } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx || !can(ctx.actor, 'people.read')) return new Response(null, { status: 404 })
  const query = Object.fromEntries(request.nextUrl.searchParams)
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const day = typeof query.on === 'string' && query.on ? query.on : dayIn(ctx.network.zone, now())
  const { heads, rows } = exportList(ctx, lists[area], query)
  return tableFile(tableFormat(query.format), `${t(`list.${area}.title`)}-${day}`, heads, rows)
}
