import type { Ctx, Reason } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { closed, conflict, forbidden, notFound, Refusal } from '@/lib/errors'
import type { Claims, PartnerClaim } from '@/lib/events/audience'
import { partnerOf } from '@/lib/events/claims'
import { canSeeEvent, mayRegister, type WhyNot } from '@/lib/events/policy'
import { forReader, type ReaderEvent } from '@/lib/events/queries'
import { answersTo } from './answering/read'
import { type Chosen, choose } from './choose'
import type { Locked } from './places/lock'
import type { PriceLine } from './price'
import type { AnswerRow } from './questions'
import { poolsIn } from './schema'

/** These are about who asks, all others about the event's time and state. */
const aboutPerson = new Set<WhyNot>(['membersOnly', 'signIn', 'participantsOnly', 'guestsOnly'])

export const refusalFor = (why: WhyNot) =>
  aboutPerson.has(why) ? forbidden(`registration.${why}`) : closed(`registration.${why}`)

/**
 * Through which partner network the actor may come, if the event is a joint one. Asks other networks, so it is asked
 * before a transaction, never inside: a command must not wait for a second connection.
 */
export async function partnerClaim(ctx: Ctx, eventId: string): Promise<PartnerClaim | null> {
  const partners = await ctx.db.eventPartner.findMany({
    where: { eventId },
    orderBy: { id: 'asc' },
    select: { id: true, partnerId: true },
  })
  return partnerOf(ctx, { partners })
}

/** The event as this reader sees it, or NotFound. Drafts of the office included: `mayRegister` says the rest. */
export async function seenEvent(
  tx: Pick<Tx, 'event'>,
  ctx: Ctx,
  id: string,
  claims: Claims = {},
): Promise<ReaderEvent> {
  const found = await tx.event.findFirst({ where: { id }, select: forReader(ctx.actor) })
  const event = found && { ...found, claims }
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
export const stillOpen = (ctx: Ctx, event: ReaderEvent, locked: Locked, at: Date) =>
  admitted(ctx, { ...event, ...locked.event }, at)

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
  const answers = await answersTo(tx, ctx, event, parts, typed.answers)
  const wrong = { ...fields, ...(choice.ok ? {} : choice.fields), ...answers.fields }
  if (Object.keys(wrong).length > 0) throw new Refusal('Invalid', undefined, wrong)
  return { chosen: choice.ok ? choice.chosen : [], answers: answers.rows }
}
