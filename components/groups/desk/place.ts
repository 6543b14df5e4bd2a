import type { Ctx } from '@/lib/access/context'
import { deskPath } from '@/lib/groups/desk'
import type { Desk } from '@/lib/groups/leading/queries'
import { localePath } from '@/lib/paths'

/** Where a group is looked after, by whom, and what the page's address asks. */
export type Place = { ctx: Ctx; group: Desk; desk: 'lead' | 'office'; asked: Asked }
export type Asked = { q: string; person: string; edit: string; stage: string }

type Query = Record<string, string | string[] | undefined>
const one = (value: Query[string]) => (typeof value === 'string' ? value.slice(0, 100) : '')

export const askedOf = ({ q, person, edit, stage }: Query): Asked => ({
  q: one(q).trim(),
  person: one(person),
  edit: one(edit),
  stage: one(stage),
})

/** What every form of the desk sends unseen. */
export const hiddenOf = ({ ctx, group, desk }: Place) => ({ network: ctx.network.slug, id: group.id, desk })

/** This page, asked for something else. */
export const here = ({ ctx, group, desk }: Place, more = '') =>
  `${localePath(ctx.locale, deskPath(ctx.network.slug, group, desk))}${more}`
