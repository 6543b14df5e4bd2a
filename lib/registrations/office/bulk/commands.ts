import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { conflict, invalid, Refusal } from '@/lib/errors'
import { confirm, decline, giveBackFor } from '../commands'
import { markAbsent, markPresent } from '../presence/commands'
import { actPlan } from './plan'
import type { ActInput } from './schema'
import { selectedIn } from './selection'

/** Each registration is a transaction of its own, in turn: more at once would hold up the page too long. */
export const actsUpTo = 500

const one = {
  confirm,
  decline,
  giveBack: giveBackFor,
  present: markPresent,
  absent: markAbsent,
} as const

/**
 * Confirms, declines, gives back or enters as present a selection, one registration after the other: each in a transaction with its mail and
 * its line in the log, so that a run that was broken off is simply begun again. Answers how many.
 */
export async function actOnSelection(
  ctx: Ctx,
  { event: eventId, act, expected, reason, ...selection }: ActInput,
): Promise<{ event: string; act: ActInput['act']; count: number }> {
  authorize(ctx, 'events.write')
  const { event, ids } = await selectedIn(ctx, eventId, selection)
  const { take } = await actPlan(ctx, event, ids, act)
  if (take.length === 0) throw invalid('bulkNobody')
  if (take.length !== expected) throw conflict('bulkChanged')
  if (take.length > actsUpTo) throw new Refusal('TooMany', 'bulkTooMany', undefined, { count: actsUpTo })
  for (const { id } of take) await one[act](ctx, { id, reason })
  return { event: eventId, act, count: take.length }
}
