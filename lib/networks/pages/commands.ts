import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { conflict, isUniqueViolation } from '@/lib/errors'
import { translator } from '@/lib/i18n/translator'
import { legalPage } from './queries'
import type { LegalKind, LegalPageInput } from './schema'

const titleOf = (kind: LegalKind) => ({
  de: translator('de', 'sie', 'networks')(`legal.${kind}`),
  en: translator('en', 'sie', 'networks')(`legal.${kind}`),
})

/** Writes a legal page, or writes it anew. Throws Conflict when somebody saved since the form was filled. */
export async function saveLegalPage(ctx: Ctx, { kind, body, version }: LegalPageInput) {
  authorize(ctx, 'settings.write')
  const before = await legalPage(ctx, kind)
  try {
    await ctx.db.$transaction(async (tx) => {
      if (before) {
        const saved = await tx.page.updateMany({
          where: { id: before.id, version },
          data: { body, version: { increment: 1 } },
        })
        if (saved.count === 0) throw conflict()
      } else {
        await tx.page.create({
          data: { networkId: ctx.network.id, kind, slug: kind, title: titleOf(kind), body },
        })
      }
      await audit(tx, ctx, {
        action: 'settings.page',
        area: 'settings',
        record: { kind: 'page', id: before?.id ?? kind, name: kind },
        before: before && { body: before.body },
        after: { body },
      })
    })
  } catch (error) {
    // Two wrote the first version at once.
    throw isUniqueViolation(error) ? conflict() : error
  }
}
