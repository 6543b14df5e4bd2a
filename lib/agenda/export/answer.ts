import { createHash } from 'node:crypto'

const etagOf = (body: string) => `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

type File = { body: string; type: string; name: string; attached?: boolean }

/**
 * A file of the released programme. Whether it may be kept depends on who asks, so only the asker keeps it and asks again
 * each time: programs that ask every few minutes get "not modified".
 */
export function exportAnswer(request: Request, { body, type, name, attached = false }: File): Response {
  const etag = etagOf(body)
  const headers = {
    etag,
    'cache-control': 'private, no-cache',
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `${attached ? 'attachment' : 'inline'}; filename="${name}"`,
    'x-content-type-options': 'nosniff',
  }
  const known = request.headers.get('if-none-match')?.split(/,\s*/) ?? []
  if (known.some((one) => one.replace(/^W\//, '') === etag))
    return new Response(null, { status: 304, headers })
  return new Response(body, { headers })
}

/** Nothing there, or not for this reader: both look the same. */
export const nothingThere = () =>
  new Response(null, {
    status: 404,
    headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  })
