import { readStored } from './store'

type Stored = { id: string; networkId: string; name: string; mime: string; sha256: string }

/** What every address of a file answers that leads nowhere, or nowhere for this reader. */
export const noFile = () =>
  new Response(null, {
    status: 404,
    headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  })

/** How a file may be shown and kept; without these it is downloaded and kept by nobody. */
type How = { inline?: boolean; everybody?: boolean }

/**
 * Answers with a stored file, or that nothing is there. The caller has found the record that it belongs to and that this
 * reader may see it.
 */
export async function fileAnswer(request: Request, file: Stored | null, how: How = {}): Promise<Response> {
  if (!file) return noFile()
  const etag = `"${file.sha256}"`
  const headers = new Headers({
    'content-type': file.mime,
    'x-content-type-options': 'nosniff',
    'content-disposition': how.inline
      ? 'inline'
      : `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'cache-control': how.everybody ? 'public, max-age=31536000, immutable' : 'private, no-store',
    etag,
  })
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const bytes = await readStored(file.networkId, file.id)
  if (!bytes) return noFile()
  headers.set('content-length', String(bytes.length))
  return new Response(new Uint8Array(bytes), { headers })
}
