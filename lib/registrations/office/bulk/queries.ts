import * as z from 'zod'
import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { actPlan } from './plan'
import { type Selection, selectionInput, stateActs } from './schema'
import { selectedIn } from './selection'

const asked = z.object({ do: z.enum([...stateActs, 'mail']) })
export type ReadAct = { name: z.output<typeof asked>['do']; selection: Selection }

/** What the address of a preview asks; null when there is no such act. */
export function readAct(query: Record<string, unknown>): ReadAct | null {
  const act = asked.safeParse(query)
  const selection = selectionInput.safeParse(query)
  return act.success && selection.success ? { name: act.data.do, selection: selection.data } : null
}

/** How many are selected, who is touched and who is not. */
export async function actPreview(
  ctx: Ctx,
  eventId: string,
  { name, selection }: { name: (typeof stateActs)[number]; selection: Selection },
) {
  authorize(ctx, 'events.write')
  const { event, ids } = await selectedIn(ctx, eventId, selection)
  return { selected: ids.length, plan: await actPlan(ctx, event, ids, name) }
}
