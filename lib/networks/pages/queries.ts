import type { Ctx } from '@/lib/access/context'
import { asLocalized } from '@/lib/localized'
import { type LegalKind, legalKinds } from './schema'

/** One of the legal pages, or null while it is not written. */
export const legalPage = (ctx: Ctx, kind: LegalKind) =>
  ctx.db.page.findFirst({ where: { kind }, select: { id: true, body: true, version: true, updatedAt: true } })

// Bound and unbound clients fit alike.
type PageReader = {
  findMany(args: {
    where: { networkId: string; kind: { in: LegalKind[] } }
    select: { kind: true; body: true }
  }): PromiseLike<{ kind: string; body: unknown }[]>
}

/** Which legal pages have no German text yet. */
export async function missingLegalPages(tx: { page: PageReader }, networkId: string): Promise<LegalKind[]> {
  const pages = await tx.page.findMany({
    where: { networkId, kind: { in: [...legalKinds] } },
    select: { kind: true, body: true },
  })
  return legalKinds.filter((kind) => !pages.some((p) => p.kind === kind && asLocalized(p.body).de?.trim()))
}
