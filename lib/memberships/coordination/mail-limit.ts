import { type Ctx, can } from '@/lib/access/context'
import { tooMany } from '@/lib/errors'
import { limit } from '@/lib/limits'

const hour = 3600
const perRecipient = 5
const perCoordinator = 200

/**
 * Counts a mail that whoever acts causes: few to one recipient (an address, or the record whose person is written to),
 * so that nobody is bombed through us; a coordinator's in all, too, because they may type any address. Counted for the
 * sender, so that nobody uses up what somebody else may send. Throws TooMany.
 */
export async function countMail(ctx: Ctx, recipient: string) {
  // All visitors would share one counter, and none of them may send: they are refused for that.
  if (ctx.actor.kind === 'visitor') return
  const sender = `coordination:${ctx.network.id}:${ctx.actor.loginId ?? ctx.actor.id}`
  if (!(await limit(`${sender}:${recipient}`, perRecipient, hour))) throw tooMany()
  if (!can(ctx.actor, 'people.write') && !(await limit(sender, perCoordinator, hour))) throw tooMany()
}
