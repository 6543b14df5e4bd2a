import * as z from 'zod'
import { isOpenHouse } from '@/lib/env'
import { openMail } from '@/lib/mail/queries'

/** Mails carry their styles inline and nothing else: no script, no remote content, framed only by ourselves. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const mail = isOpenHouse() && z.uuid().safeParse(id).success ? await openMail(id) : null
  if (!mail?.parts) return new Response(null, { status: 404 })
  // Links open beside the page: inside a frame they would be stopped by the frame's own rules.
  const html = mail.parts.html.replace('<head>', '<head><base target="_blank">')
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  })
}
