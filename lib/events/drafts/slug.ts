import type { Tx } from '@/lib/db'
import type { Localized } from '@/lib/localized'
import { slugify } from '@/lib/networks/slug'

/** A slug that no event of the network has: the title's, with a number behind it when taken. */
export async function freeSlug(tx: Tx, title: Localized, year: string) {
  const base = slugify(`${title.de}`).slice(0, 50) || 'termin'
  const wishes = [
    base,
    `${base}-${year}`,
    ...Array.from({ length: 50 }, (_, i) => `${base}-${year}-${i + 2}`),
  ]
  const taken = await tx.event.findMany({ where: { slug: { in: wishes } }, select: { slug: true } })
  return wishes.find((wish) => !taken.some((row) => row.slug === wish)) ?? `${base}-${Date.now()}`
}
