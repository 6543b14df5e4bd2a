import type { Ctx, Reason } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict, forbidden, notFound } from '@/lib/errors'
import { forReader } from '@/lib/events/queries'
import { newId } from '@/lib/ids'
import { asLocalized } from '@/lib/localized'
import { Again } from '@/lib/retry'
import { hashToken } from '@/lib/tokens'
import { writeAnswers } from './answering/commands'
import type { Part, Pool } from './choose'
import { spendCode } from './codes'
import type { InvoiceTo } from './invoices/schema'
import { registrationToken } from './link'
import { type Notice, notify, outcome, type PlaceFact, standsDifferently } from './notice'
import { arrive } from './places/commands'
import { type Locked, lockEvent } from './places/lock'
import { settle } from './places/settling'
import { type PriceLine, total } from './price'
import type { AnswerRow } from './questions'
import { noticeOf } from './records'
import { linesFor, type UsualPrice } from './usual'

/** The same person was written down twice at once: the transaction begins anew and finds the other one. */
export class Twice extends Again {}

/** What a registration says of itself, however it came about. */
export type Terms = {
  language: string
  function: string | null
  organisation: string | null
  prices: readonly PriceLine[]
  reason: Reason | null
  lapsesAt?: Date | null
  organisationId?: string | null
  byName?: string | null
  completedAt?: Date | null
  partyId?: string | null
  codeId?: string | null
  partnerId?: string | null
  /** To whom the invoice is to go, where they said so. */
  invoiceTo?: InvoiceTo | null
}

const columns = ({ prices, reason, invoiceTo, ...terms }: Terms) => ({
  lapsesAt: null,
  organisationId: null,
  byName: null,
  completedAt: null,
  partyId: null,
  codeId: null,
  partnerId: null,
  ...terms,
  priceCents: total(prices),
  priceReason: [...prices],
  ...(reason ? { standingReason: reason } : {}),
  ...(invoiceTo ? { invoiceTo } : {}),
})

/** Writes a new registration down, without places; throws `Twice` when somebody else just did. */
export async function open(
  tx: Tx,
  ctx: Ctx,
  who: { id: string; eventId: string; personId: string },
  terms: Terms,
  answers: readonly AnswerRow[],
) {
  const networkId = ctx.network.id
  const tokenHash = hashToken(registrationToken(who.id))
  const { count } = await tx.registration.createMany({
    data: [{ ...who, networkId, tokenHash, ...columns(terms) }],
    skipDuplicates: true,
  })
  if (count === 0) throw new Twice()
  if (answers.length > 0) await writeAnswers(tx, ctx, who.id, answers)
}

/** Opens a registration again that was given back; throws `Twice` when it stands already. */
export async function reopen(tx: Tx, ctx: Ctx, id: string, terms: Terms, answers: readonly AnswerRow[]) {
  const { count } = await tx.registration.updateMany({
    where: { id, givenBackAt: { not: null } },
    data: {
      ...columns(terms),
      givenBackAt: null,
      remindedAt: null,
      comingAt: null,
      sequence: { increment: 1 },
      version: { increment: 1 },
    },
  })
  if (count === 0) throw new Twice()
  await writeAnswers(tx, ctx, id, answers)
}

type Picked = { part: Pick<Part, 'id' | 'name'>; pool: Pick<Pool, 'id' | 'name'> }
type Arriving = {
  registrationId: string
  partnerId: string | null
  returning: boolean
  heldUntil?: Date | null
}

/** Arrives at each chosen pool of an event that is held and settled; answers the places in the order of the choice. */
export async function takePlaces(
  tx: Tx,
  ctx: Ctx,
  locked: Locked,
  chosen: readonly Picked[],
  arriving: Arriving,
): Promise<PlaceFact[]> {
  const places: PlaceFact[] = []
  for (const { part, pool } of chosen) {
    const { state, rank, until } = await arrive(tx, ctx, locked, { poolId: pool.id, ...arriving })
    places.push({ part: asLocalized(part.name), pool: asLocalized(pool.name), state, rank, until })
  }
  return places
}

/** Who is written down, where, and by whom. */
export type Entry = {
  eventId: string
  personId: string
  /** One of each part, at least one. */
  poolIds: readonly string[]
  language: string
  function?: string | null
  organisation?: string | null
  organisationId?: string | null
  /** Who registers them, when they do not do it themselves. */
  byName?: string | null
  partyId?: string | null
  /** A place that is won is held until then, and confirmed when the person completes their data. */
  heldUntil?: Date | null
  codeId?: string | null
  /** The partner network through which they come: its share of the places is theirs first. */
  partnerId?: string | null
  answers?: readonly AnswerRow[]
  /**
   * What they pay: as they would themselves (this is the default), nothing, or what was agreed. Where many may come at
   * once, find out the usual price before the transaction (`usualLines`): it asks outside of it.
   */
  price?: UsualPrice
  /** Their data are complete: nobody has to confirm anything any more. */
  completed: boolean
  /** The mail; one that tells the outcome (confirmed, requested, waiting) always tells the true one. */
  tell: Notice | null
}

const outcomes: Notice[] = ['confirmed', 'requested', 'waiting']

/**
 * Writes somebody down for an event in the caller's transaction: registration (or the one given back, opened again),
 * places, prices, audit and mail. For the office, invitations and delegates; the caller has checked who may and whether
 * the event is open. Throws NotFound, Forbidden (`partForbidden`), Conflict (`already`).
 */
export async function enter(tx: Tx, ctx: Ctx, entry: Entry): Promise<{ id: string; places: PlaceFact[] }> {
  const { eventId, personId } = entry
  const event = await tx.event.findFirst({
    where: { id: eventId },
    select: forReader({ ...ctx.actor, personId }),
  })
  if (!event) throw notFound()
  const picked = pick(event.parts, entry.poolIds)
  const past = event.registrations[0]
  if (past && !past.givenBackAt) throw conflict('registration.already')
  const id = past?.id ?? newId()
  const prices = await linesFor(
    ctx,
    event,
    personId,
    picked.map((one) => one.part),
    entry.price,
  )
  const terms = termsOf(entry, prices)
  const answers = entry.answers ?? []
  const { heldUntil = null, partnerId = null, codeId } = entry
  if (!past) await open(tx, ctx, { id, eventId, personId }, terms, answers)
  const locked = await lockEvent(tx, eventId)
  if (locked.event.state === 'cancelled') throw closed('registration.cancelled')
  if (past) await reopen(tx, ctx, id, terms, answers)
  if (codeId) await spendCode(tx, codeId)
  await settle(tx, ctx, locked)
  const places = await takePlaces(tx, ctx, locked, picked, {
    registrationId: id,
    partnerId,
    returning: past !== undefined,
    heldUntil,
  })
  await report(tx, ctx, id, entry, places)
  return { id, places }
}

const termsOf = (entry: Entry, prices: readonly PriceLine[]): Terms => ({
  language: entry.language,
  function: entry.function ?? null,
  organisation: entry.organisation ?? null,
  organisationId: entry.organisationId ?? null,
  byName: entry.byName ?? null,
  partyId: entry.partyId ?? null,
  codeId: entry.codeId ?? null,
  partnerId: entry.partnerId ?? null,
  completedAt: entry.completed ? now() : null,
  prices,
  reason: null,
})

function pick(parts: readonly Part[], poolIds: readonly string[]): { part: Part; pool: Pool }[] {
  const picked = poolIds.map((poolId) => {
    const part = parts.find((one) => one.pools.some((pool) => pool.id === poolId))
    const pool = part?.pools.find((one) => one.id === poolId)
    if (!part || !pool) throw forbidden('registration.partForbidden')
    return { part, pool }
  })
  if (picked.length === 0 || new Set(picked.map((one) => one.part.id)).size < picked.length)
    throw forbidden('registration.partForbidden')
  return picked
}

async function report(tx: Tx, ctx: Ctx, id: string, { tell }: Entry, places: readonly PlaceFact[]) {
  const { facts, to } = await noticeOf(tx, id)
  const stands = outcome(places.map((place) => place.state))
  if (tell) await notify(tx, ctx.network, outcomes.includes(tell) ? stands : tell, to, facts)
  else if (facts.cents > 0) await standsDifferently(tx, ctx.network, id)
  await audit(tx, ctx, {
    action: 'registrations.register',
    area: 'registrations',
    record: { kind: 'registration', id, name: facts.name },
    after: { event: facts.event.title, places, cents: facts.cents },
  })
}
