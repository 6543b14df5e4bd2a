import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { routing } from '@/lib/i18n/routing'
import { isForeignOrigin } from '@/lib/origin'

const localize = createMiddleware(routing)
const development = process.env.NODE_ENV === 'development'

/** Doors for machines stand where their URL says, outside the locale tree. */
const plain = /^\/(api|healthz|readyz|metrics|files)(\/|$)/
/** Show a mail with a policy of their own, narrower than ours but for inline styles. */
const ownPolicy =
  /^(\/(de|en))?\/(dev\/mail\/[^/]+\/html|[^/]+\/manage\/events\/[^/]+\/texts\/[^/]+\/preview)$/
/** Pages that other sites may show in a frame, by the network's own list. */
const embedded = /^(?:\/(?:de|en))?\/([^/]+)\/embed\//

/** The door on a phone: its camera, its reader of QR codes in WebAssembly, and the worker that keeps it for a reload. */
const atDoor = /^(\/(de|en))?\/[^/]+\/door\/[^/]+$/

/** The mail program's own button (RFC 8058) needs no sign-in, wherever it is pressed. */
const anonymous = /\/subscription\/[^/]+\/unsubscribe$/

/** Next refuses actions that another site sends, too, but answers 500. */
function isForeign({ method, headers, nextUrl }: NextRequest) {
  if (method === 'GET' || method === 'HEAD' || anonymous.test(nextUrl.pathname)) return false
  return isForeignOrigin(headers)
}

const policy = (nonce: string, { ancestors, door }: { ancestors: string; door: boolean }) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${door ? " 'wasm-unsafe-eval'" : ''}${development ? " 'unsafe-eval'" : ''}`,
    ...(door ? ["worker-src 'self'"] : []),
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')

/** Who may frame a page: nobody, but for a network's embeddable pages. Only those ask the database. */
async function ancestorsOf(path: string): Promise<string> {
  const slug = embedded.exec(path)?.[1]
  if (!slug) return "'none'"
  const { frameAncestors } = await import('@/lib/networks/embedding')
  return frameAncestors(slug)
}

/** Nonce and headers, locale from the path, request id. It never decides who may enter, only that no other site sends our forms. */
export async function proxy(request: NextRequest) {
  if (isForeign(request)) return new NextResponse('Forbidden', { status: 403 })
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const requestId = crypto.randomUUID()
  const path = request.nextUrl.pathname
  const door = atDoor.test(path)
  const csp = policy(nonce, { ancestors: await ancestorsOf(path), door })
  // Next and next-intl read these from the request; what a client sent under the same name is overwritten.
  request.headers.set('x-nonce', nonce)
  request.headers.set('x-request-id', requestId)
  request.headers.set('x-path', path)
  request.headers.set('content-security-policy', csp)
  const response = plain.test(path)
    ? NextResponse.next({ request: { headers: request.headers } })
    : localize(request)
  if (!ownPolicy.test(path)) response.headers.set('content-security-policy', csp)
  response.headers.set('x-request-id', requestId)
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('referrer-policy', 'same-origin')
  const camera = door ? 'camera=(self)' : 'camera=()'
  response.headers.set('permissions-policy', `${camera}, microphone=(), geolocation=()`)
  response.headers.set('cross-origin-opener-policy', 'same-origin')
  return response
}

// Uploads of imports pass by: Next would hold their bytes in memory for the proxy, and cut them at 10 MB. Their door looks
// at the origin itself.
export const config = {
  matcher: [
    '/((?!_next/|fonts/|favicon.ico|door-worker.js|icon.svg|robots.txt|(?:de|en)/[^/]+/manage/(?:people|events/[^/]+/agenda)/import/upload$).*)',
  ],
}
