import { readStored } from '@/lib/files/store'
import type { Locale } from '@/lib/localized'
import { ownFile } from '@/lib/registrations/answering/files'
import { contextFor } from '@/lib/standing/context'

type Props = { params: Promise<{ locale: string; network: string; token: string; file: string }> }

const nothing = () =>
  new Response(null, {
    status: 404,
    headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  })

/** A file that somebody sent with their registration, for whoever holds the registration's link. */
export async function GET(request: Request, { params }: Props) {
  const { locale, network, token, file: id } = await params
  const ctx = await contextFor(network, locale as Locale)
  const file = ctx && (await ownFile(ctx, token, id))
  if (!file) return nothing()
  const etag = `"${file.sha256}"`
  const headers = new Headers({
    'content-type': file.mime,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    etag,
  })
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const bytes = await readStored(file.networkId, file.id)
  if (!bytes) return nothing()
  headers.set('content-length', String(bytes.length))
  return new Response(new Uint8Array(bytes), { headers })
}
