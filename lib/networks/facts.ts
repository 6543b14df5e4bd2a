import { cache } from 'react'
import type { NetworkFacts, NetworkId } from '@/lib/access/context'
import { db } from '@/lib/db'
import type { Network } from '@/prisma/generated/client'

/** The few facts of a network that every page needs. */
export const networkFacts = (row: Network): NetworkFacts => ({
  id: row.id as NetworkId,
  slug: row.slug,
  kind: row.kind,
  name: row.name,
  nameSuffix: row.nameSuffix,
  hue: row.hue,
  logoFileId: row.logoFileId,
  tone: row.tone,
  zone: row.zone,
  isPublic: row.publicSince !== null,
  demo: row.demo,
  parentId: row.parentId,
})

/** The network with this slug, read once per request; null when there is none. */
export const networkBySlug = cache(async (slug: string): Promise<NetworkFacts | null> => {
  const row = await db.network.findUnique({ where: { slug } })
  return row && networkFacts(row)
})

/** Where a renamed network lives now, or null. */
export const renamedNetwork = cache(async (slug: string): Promise<string | null> => {
  const past = await db.slugHistory.findFirst({ where: { kind: 'network', slug }, orderBy: { at: 'desc' } })
  const row = past && (await db.network.findUnique({ where: { id: past.recordId }, select: { slug: true } }))
  return row?.slug ?? null
})
