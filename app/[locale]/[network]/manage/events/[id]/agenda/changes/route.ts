import type { NextRequest } from 'next/server'
import { can } from '@/lib/access/context'
import { agendaVersion, changesSince } from '@/lib/agenda/editing/queries'
import { changeWords } from '@/lib/agenda/editing/words'
import { isId } from '@/lib/ids'
import type { Locale } from '@/lib/localized'
import { contextFor } from '@/lib/standing/context'

type Props = { params: Promise<{ locale: string; network: string; id: string }> }

/** What the open editor asks every two seconds: the present version of the working copy, and who changed what since. */
export async function GET(request: NextRequest, { params }: Props) {
  const { locale, network, id } = await params
  const ctx = await contextFor(network, locale as Locale)
  const version = ctx && can(ctx.actor, 'events.read') && isId(id) ? await agendaVersion(ctx, id) : null
  if (!ctx || version === null) return new Response(null, { status: 404 })
  const since = Number(request.nextUrl.searchParams.get('since') ?? Number.NaN)
  const fresh = Number.isSafeInteger(since) && since < version ? await changesSince(ctx, id, since) : []
  const changes = fresh.map((change) => ({ said: changeWords(ctx, change), own: change.own }))
  return Response.json({ version, changes }, { headers: { 'cache-control': 'private, no-store' } })
}
