import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { invalid } from '@/lib/errors'
import { slugify } from '@/lib/networks/slug'

type Wish = {
  id: string
  before: { slug: string; publishedAt: Date | null } | null
  wished: string | null
  title: string
}

const kind = 'article'

async function freeSlug(tx: Tx, id: string, title: string) {
  const base = slugify(title) || 'meldung'
  const taken = await tx.article.findMany({
    where: { slug: { startsWith: base }, id: { not: id } },
    select: { slug: true },
  })
  const slugs = new Set(taken.map((one) => one.slug))
  let slug = base
  for (let n = 2; slugs.has(slug); n++) slug = `${base}-${n}`
  return slug
}

/**
 * The article's address: as wished (refused when another article has it), as it was, or out of the title. Once
 * published, the old address is remembered and answers with the new one.
 */
export async function slugFor(tx: Tx, ctx: Ctx, { id, before, wished, title }: Wish): Promise<string> {
  const slug = wished ?? before?.slug ?? (await freeSlug(tx, id, title))
  if (wished && (await tx.article.findFirst({ where: { slug, id: { not: id } }, select: { id: true } })))
    throw invalid('news.slugTaken', { slug: 'taken' })
  if (before?.publishedAt && before.slug !== slug) {
    const networkId = ctx.network.id
    await tx.slugHistory.deleteMany({ where: { kind, slug } })
    await tx.slugHistory.upsert({
      where: { networkId_kind_slug: { networkId, kind, slug: before.slug } },
      create: { networkId, kind, slug: before.slug, recordId: id },
      update: { recordId: id },
    })
  }
  return slug
}
