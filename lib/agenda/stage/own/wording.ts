import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'

/** The words of a consent as the page shows them: the same are kept as evidence. */
export function consentWording(ctx: Ctx, purpose: 'naming' | 'recording', title: unknown): string {
  const t = translator(ctx.locale, ctx.network.tone, 'stage')
  return t(`page.${purpose}Wording`, { network: ctx.network.name, event: words(title, ctx.locale) })
}
