import type { NextRequest } from 'next/server'
import { can } from '@/lib/access/context'
import type { Locale } from '@/lib/localized'
import { contextFor } from '@/lib/standing/context'
import { find } from '../find'

type Props = { params: Promise<{ locale: string; network: string }> }

/** What the palette shows for a word: titles, notes and addresses, no more. */
export async function GET(request: NextRequest, { params }: Props) {
  const { locale, network } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx || !can(ctx.actor, 'office.see')) return new Response(null, { status: 404 })
  const groups = await find(ctx, request.nextUrl.searchParams.get('q') ?? '')
  return Response.json(groups, { headers: { 'cache-control': 'private, no-store' } })
}
