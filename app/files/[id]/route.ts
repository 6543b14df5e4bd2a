import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { fileById } from '@/lib/files/queries'
import { readStored } from '@/lib/files/store'
import { isPublished } from '@/lib/news/policy'
import { articleWithImage } from '@/lib/news/queries'
import { contextFor } from '@/lib/standing/context'

type Seen = 'everybody' | 'reader' | null

/** Who sees the owning record sees the file; an owner that nobody here knows shows it to nobody. */
async function seenBy(ctx: Ctx, file: { id: string; ownerKind: string }): Promise<Seen> {
  const whole = (open: boolean): Seen => (open && ctx.network.isPublic ? 'everybody' : 'reader')
  if (file.ownerKind === 'network') return ctx.network.logoFileId === file.id ? whole(true) : null
  if (file.ownerKind !== 'article') return null
  const article = await articleWithImage(ctx, file.id)
  return article && whole(isPublished(article, now()))
}

const nothing = () =>
  new Response(null, {
    status: 404,
    headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  })

/** A stored file. A foreign, hidden and nonexistent one answer alike. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const file = await fileById((await params).id)
  const ctx = file && (await contextFor(file.network.slug, 'de'))
  const seen = ctx && (await seenBy(ctx, file))
  if (!seen) return nothing()
  const etag = `"${file.sha256}"`
  const headers = new Headers({
    'content-type': file.mime,
    'x-content-type-options': 'nosniff',
    'content-disposition': file.mime.startsWith('image/') ? 'inline' : 'attachment',
    'cache-control': seen === 'everybody' ? 'public, max-age=31536000, immutable' : 'private, no-store',
    etag,
  })
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const bytes = await readStored(file.networkId, file.id)
  if (!bytes) return nothing()
  headers.set('content-length', String(bytes.length))
  return new Response(new Uint8Array(bytes), { headers })
}
