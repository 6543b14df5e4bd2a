import { db } from '@/lib/db'

/** A site by its address alone: https, no path, no account, nothing that a header would read otherwise. */
export function isFrameOrigin(text: string): boolean {
  if (text.length > 200 || !URL.canParse(text)) return false
  const url = new URL(text)
  const local = url.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname)
  return (
    (url.protocol === 'https:' || local) &&
    /^[a-z0-9.-]+$/.test(url.hostname) &&
    url.pathname === '/' &&
    !url.username &&
    !url.search &&
    !url.hash
  )
}

/** What `frame-ancestors` says for a network's embeddable pages: its own list, or nobody. */
export async function frameAncestors(slug: string): Promise<string> {
  const row = await db.network.findUnique({
    where: { slug },
    select: { embedOrigins: true, publicSince: true },
  })
  const origins = row?.publicSince ? row.embedOrigins.filter(isFrameOrigin) : []
  return origins.length > 0 ? origins.join(' ') : "'none'"
}
