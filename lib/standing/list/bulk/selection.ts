import type { Ctx } from '@/lib/access/context'
import { Refusal } from '@/lib/errors'
import { Prisma } from '@/prisma/generated/client'
import { lists } from '../areas'
import { countedUpTo, readAsked } from '../asked'
import type { OfficeList } from '../list'
import { listIds } from '../queries'
import type { Selection } from './schema'

/** The same list, narrowed to ticked rows whatever its address says. */
const tickedOnly = (list: OfficeList, ids: readonly string[]): OfficeList => ({
  ...list,
  where: async (ctx, _, day) => [
    ...(await list.where(ctx, {}, day)),
    Prisma.sql`${list.id} = ANY(${[...ids]}::uuid[])`,
  ],
})

/** The ids that a selection names, in the order of its list. Rows of another network are none. */
export const selectedIds = (ctx: Ctx, { area, ...selected }: Selection): Promise<string[]> =>
  idsIn(ctx, lists[area], selected)

/** The same for a list that is not of the register. */
export async function idsIn(
  ctx: Ctx,
  source: OfficeList,
  { list, all, id }: Omit<Selection, 'area'>,
): Promise<string[]> {
  const asked = readAsked(ctx, source, Object.fromEntries(new URLSearchParams(list)))
  const ids = await listIds(ctx, all ? source : tickedOnly(source, id), asked, {
    take: countedUpTo + 1,
    skip: 0,
  })
  if (ids.length > countedUpTo) throw new Refusal('TooMany', 'bulkTooMany', undefined, { count: countedUpTo })
  return ids
}
