import * as z from 'zod'
import type { Ctx } from '@/lib/access/context'

/** Where a group is looked after: on the page of its leads, or in the office. */
const where = z.object({ desk: z.enum(['lead', 'office']).catch('lead') })
type Where = z.output<typeof where>

/** "/next/groups/cloud/lead", or the group's page in the office. Without language prefix. */
export const deskPath = (network: string, group: { id: string; slug: string }, desk: Where['desk']) =>
  desk === 'office' ? `/${network}/manage/groups/${group.id}` : `/${network}/groups/${group.slug}/lead`

/** The input of a deed that both pages offer. */
export const atDesk = <S extends z.ZodType>(schema: S) => z.intersection(schema, where)

/** A command whose form stands on both pages; it answers the group's slug. */
export const fromDesk =
  <I extends { id: string }>(run: (ctx: Ctx, input: I) => Promise<string>) =>
  async (ctx: Ctx, { desk, ...input }: I & Where) => ({
    id: input.id,
    desk,
    slug: await run(ctx, input as unknown as I),
  })

/** Back to the page that the form stood on, which says what was done. */
export const toDesk =
  (done: string, part: string) =>
  ({ desk, ...group }: { id: string; slug: string } & Where, { network }: { network: { slug: string } }) =>
    `${deskPath(network.slug, group, desk)}?done=${done}#${part}`
