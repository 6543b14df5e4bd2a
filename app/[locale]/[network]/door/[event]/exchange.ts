import type { NextRequest } from 'next/server'
import type * as z from 'zod'
import { type Door, doorFor } from '@/lib/check-in/context'
import { isForeignOrigin } from '@/lib/origin'

type Params = Promise<{ locale: string; network: string; event: string }>

/** Far more than fifty scans take. */
const longest = 65_536

/**
 * One exchange with a phone at the door, as JSON. Names travel in bodies, never in addresses that a log would keep. No
 * answer is ever stored on the way.
 */
export async function exchange<S extends z.ZodType>(
  request: NextRequest,
  params: Params,
  schema: S,
  run: (door: Door, input: z.output<S>) => Promise<unknown>,
): Promise<Response> {
  if (isForeignOrigin(request.headers)) return new Response('Forbidden', { status: 403 })
  const { locale, network, event } = await params
  const door = await doorFor(network, event, locale)
  if (!door) return new Response(null, { status: 404 })
  const text = (await request.text()).slice(0, longest)
  const read = schema.safeParse(parsed(text))
  if (!read.success) return new Response(null, { status: 400 })
  return Response.json(await run(door, read.data), { headers: { 'cache-control': 'private, no-store' } })
}

function parsed(text: string): unknown {
  try {
    return text ? JSON.parse(text) : {}
  } catch {
    return null
  }
}
