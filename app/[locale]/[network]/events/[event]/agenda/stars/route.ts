import { keepStars } from '@/lib/agenda/stars/commands'
import { starsInput } from '@/lib/agenda/stars/schema'
import { sentText } from '@/lib/agenda/stars/sent'
import { Refusal } from '@/lib/errors'
import { limit } from '@/lib/limits'
import type { Locale } from '@/lib/localized'
import { isForeignOrigin } from '@/lib/origin'
import { contextFor } from '@/lib/standing/context'

type Params = { params: Promise<{ locale: string; network: string; event: string }> }

/** Far more than five hundred keys take. */
const longest = 40_000
const answer = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } })

/** The stars of somebody who is signed in, as their browser sends them; without JavaScript the session's page has a button. */
export async function POST(request: Request, { params }: Params) {
  if (isForeignOrigin(request.headers)) return answer(403)
  const { locale, network, event } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx?.actor.loginId) return answer(404)
  if (!(await limit(`stars-sent:${ctx.actor.loginId}`, 300, 60))) return answer(429)
  const text = await sentText(request, longest)
  if (text === null) return answer(413)
  const read = starsInput.safeParse(parsed(text))
  if (!read.success) return answer(400)
  try {
    await keepStars(ctx, event, read.data)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return answer(error.code === 'TooMany' ? 429 : 404)
  }
  return answer(204)
}

/** Nothing sent is nothing starred. */
function parsed(text: string): unknown {
  try {
    return text ? JSON.parse(text) : { keys: [], starred: true }
  } catch {
    return null
  }
}
