import { can } from '@/lib/access/context'
import { agendaMail } from '@/lib/agenda/previews/mails'
import { agendaPreview } from '@/lib/agenda/previews/queries'
import { Refusal } from '@/lib/errors'
import { isId } from '@/lib/ids'
import { isLocale, type Locale } from '@/lib/localized'
import { eventMail } from '@/lib/registrations/notices/mails'
import { noticePreview } from '@/lib/registrations/notices/queries'
import { contextFor } from '@/lib/standing/context'

type Params = { params: Promise<{ locale: string; network: string; id: string; notice: string }> }

/** Mails carry their styles inline and nothing else: no script, no remote content, no way out, framed only by ourselves. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox"

/** One mail of an event as a page, for the frame beside its text. */
export async function GET(request: Request, { params }: Params) {
  const { locale, network, id, notice: name } = await params
  const ctx = await contextFor(network, locale as Locale)
  const [notice, programme] = [eventMail(name), agendaMail(name)]
  if (!ctx || !can(ctx.actor, 'events.write') || !isId(id)) return new Response(null, { status: 404 })
  const language = new URL(request.url).searchParams.get('language') ?? ''
  const shown = isLocale(language) ? language : ctx.locale
  const drawn = programme
    ? agendaPreview(ctx, id, programme, shown)
    : notice && noticePreview(ctx, id, notice, shown)
  const preview = await drawn?.catch((error) => {
    if (error instanceof Refusal) return null
    throw error
  })
  if (!preview) return new Response(null, { status: 404 })
  return new Response(preview.html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    },
  })
}
