import type { Ctx } from '@/lib/access/context'
import { institutionPath } from '@/lib/memberships/coordination/paths'
import { localePath } from '@/lib/paths'

/** Where an institution is looked after: `office` on the office's page, else on its own; `writes` shows the deeds. */
export type Place = { ctx: Ctx; organisationId: string; office: boolean; writes: boolean }

/** A page below the institution's, in the reader's language. */
export const below = ({ ctx, organisationId, office }: Place, rest = '') =>
  `${localePath(ctx.locale, institutionPath(ctx.network.slug, { organisationId, office }))}${rest}`

/** What each form of the institution carries unseen. */
export const carried = ({ ctx, office }: Place) => ({
  network: ctx.network.slug,
  office: office ? 'on' : undefined,
})
