import type { Ctx, Reason } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { closed, conflict, forbidden, notFound, Refusal } from '@/lib/errors'
import { canSeeEvent, mayRegister, type WhyNot } from '@/lib/events/policy'
import { forReader, type ReaderEvent } from '@/lib/events/queries'
import { type Chosen, choose } from './choose'
import type { PriceLine } from './price'
import { type AnswerRow, answerRows, questionsOf } from './questions'
import { poolsIn } from './schema'

/** These are about who asks, all others about the event's time and state. */
const aboutPerson = new Set<WhyNot>(['membersOnly', 'signIn', 'participantsOnly', 'guestsOnly'])

export const refusalFor = (why: WhyNot) =>
  aboutPerson.has(why) ? forbidden(`registration.${why}`) : closed(`registration.${why}`)

/** The event as this reader sees it, or NotFound. Drafts of the office included: `mayRegister` says the rest. */
export async function seenEvent(tx: Pick<Tx, 'event'>, ctx: Ctx, id: string): Promise<ReaderEvent> {
  const event = await tx.event.findFirst({ where: { id }, select: forReader(ctx.actor) })
  if (!event || !canSeeEvent(ctx.actor, event)) throw notFound()
  return event
}

/** Throws unless the actor may register now; answers the right by which. */
export function admitted(ctx: Ctx, event: ReaderEvent, at: Date): Reason | null {
  const verdict = mayRegister(ctx.actor, event, at)
  if (!verdict.ok) throw refusalFor(verdict.why)
  return verdict.reason
}

/**
 * The same once more under the pools' lock: whoever cancels, closes or moves the event meanwhile waits for that lock or
 * has committed before it.
 */
export async function stillOpen(tx: Tx, ctx: Ctx, event: ReaderEvent, at: Date) {
  const fresh = await tx.event.findFirst({
    where: { id: event.id },
    select: { state: true, opensAt: true, closesAt: true, endsAt: true },
  })
  if (!fresh) throw notFound()
  admitted(ctx, { ...event, ...fresh }, at)
}

type Typed = {
  places: string[]
  parts: Record<string, string>
  prices: Record<string, number>
  answers: Record<string, unknown>
}

/**
 * Everything that was typed, held against the event as it is: all problems come back together, each at its field.
 * Throws Forbidden (`partForbidden`), Conflict (`priceChanged`), Invalid with fields.
 */
export async function checked(
  tx: Tx,
  ctx: Ctx,
  event: ReaderEvent,
  typed: Typed,
  fields: Record<string, string>,
  at: Date,
  agreed: readonly PriceLine[] = [],
): Promise<{ chosen: Chosen[]; answers: AnswerRow[] }> {
  const choice = choose(ctx.actor, event, { pools: poolsIn(typed), prices: typed.prices, agreed }, at)
  if ('why' in choice)
    throw choice.why === 'priceChanged'
      ? conflict('registration.priceChanged')
      : forbidden('registration.partForbidden')
  const parts = choice.ok ? choice.chosen.map((one) => one.part) : []
  const answers = answerRows(await questionsOf(tx, parts), typed.answers)
  const wrong = { ...fields, ...(choice.ok ? {} : choice.fields), ...answers.fields }
  if (Object.keys(wrong).length > 0) throw new Refusal('Invalid', undefined, wrong)
  return { chosen: choice.ok ? choice.chosen : [], answers: answers.rows }
}
