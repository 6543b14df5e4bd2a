import type { Ctx, Reason } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { isUniqueViolation } from '@/lib/errors'
import type { ReaderEvent } from '@/lib/events/queries'
import { idFrom, newId } from '@/lib/ids'
import { asLocalized } from '@/lib/localized'
import { retrying } from '@/lib/retry'
import { hashToken } from '@/lib/tokens'
import { type Applicant, applicantFrom, becomePerson, ownData } from './applicant'
import type { Chosen } from './choose'
import { registrationToken } from './link'
import { AlreadyThere, lapsesAfter, tellAlready, throwIfKnown } from './newcomers/known'
import { notify, outcome, type PlaceFact } from './notice'
import { admitted, checked, seenEvent, stillOpen } from './open'
import { arrive, inLockOrder } from './places/commands'
import { total } from './price'
import type { AnswerRow } from './questions'
import { calendarFacts, fullName } from './records'
import type { RegisterInput } from './schema'

/** `id` is null for somebody without an account: what became of it stands in the mail, and only there. */
export type Registered = {
  id: string | null
  event: string
  done: 'confirmed' | 'requested' | 'waiting' | 'already'
}

/** The same person opened their registration again twice at once. */
class Twice extends Error {}

/**
 * Registers for an event: event, window, audience, price, questions and places are checked inside one transaction; the
 * last place is won by exactly one, everybody after waits in order. Sent twice, it answers with the first registration
 * and no second mail. Throws Forbidden, Closed, Conflict (`priceChanged`), Invalid with fields, NotFound.
 */
export async function register(ctx: Ctx, input: RegisterInput): Promise<Registered> {
  const run = () => retrying(() => ctx.db.$transaction((tx) => attempt(tx, ctx, input)))
  try {
    return await run()
  } catch (error) {
    if (error instanceof AlreadyThere) {
      await tellAlready(ctx, error)
      return { id: null, event: error.slug, done: 'already' }
    }
    if (!isUniqueViolation(error) && !(error instanceof Twice)) throw error
    // The same form came twice at once: the other one won and stands by now.
    return run()
  }
}

type Fresh = {
  event: ReaderEvent
  reason: Reason | null
  applicant: Applicant
  chosen: Chosen[]
  answers: AnswerRow[]
}

async function attempt(tx: Tx, ctx: Ctx, input: RegisterInput): Promise<Registered> {
  const at = now()
  const event = await seenEvent(tx, ctx, input.event)
  const own = await ownData(tx, ctx)
  const past = await pastRegistration(tx, event.id, own, input)
  if (past && !past.givenBackAt) return { id: own && past.id, event: event.slug, done: 'already' }
  const reason = admitted(ctx, event, at)
  const { applicant, fields } = applicantFrom(own, input)
  const { chosen, answers } = await checked(tx, ctx, event, input, fields, at)
  const fresh = { event, reason, applicant, chosen, answers }
  const id = past?.id ?? (own ? newId() : attemptId(input, applicant.email))
  const personId = past?.personId ?? applicant.personId ?? (await becomePerson(tx, ctx, applicant))
  await (past ? reopen(tx, ctx, id, fresh) : open(tx, ctx, id, personId, fresh))
  const places = await takePlaces(tx, ctx, id, fresh, past !== null)
  await stillOpen(tx, ctx, event, at)
  if (!own) await throwIfKnown(tx, event, applicant.email, id)
  await tell(tx, ctx, id, fresh, places)
  return { id: own && id, event: event.slug, done: outcome(places.map((place) => place.state)) }
}

/** Without an account, one rendered form is one registration, however often it is sent; nobody can guess its id. */
const attemptId = (input: RegisterInput, email: string) =>
  input.attempt ? idFrom(`${input.event} ${input.attempt} ${email}`) : newId()

async function pastRegistration(tx: Tx, eventId: string, own: Applicant | null, input: RegisterInput) {
  const select = { id: true, personId: true, givenBackAt: true }
  if (own)
    return own.personId
      ? tx.registration.findFirst({ where: { eventId, personId: own.personId }, select })
      : null
  const email = applicantFrom(null, input).applicant.email
  const same =
    input.attempt && (await tx.registration.findFirst({ where: { id: attemptId(input, email) }, select }))
  return same ? { ...same, givenBackAt: null } : null
}

const terms = (ctx: Ctx, { chosen, reason, applicant }: Fresh) => ({
  language: ctx.locale,
  function: applicant.function || null,
  organisation: applicant.organisation || null,
  priceCents: total(chosen.map((one) => one.price)),
  priceReason: chosen.map((one) => one.price),
  ...(reason ? { standingReason: reason } : {}),
  lapsesAt: applicant.verified ? null : lapsesAfter(now()),
})

async function open(tx: Tx, ctx: Ctx, id: string, personId: string, fresh: Fresh) {
  const networkId = ctx.network.id
  const tokenHash = hashToken(registrationToken(id))
  await tx.registration.create({
    data: { id, networkId, eventId: fresh.event.id, personId, tokenHash, ...terms(ctx, fresh) },
    select: { id: true },
  })
  await writeAnswers(tx, ctx, id, fresh.answers)
}

async function reopen(tx: Tx, ctx: Ctx, id: string, fresh: Fresh) {
  const { count } = await tx.registration.updateMany({
    where: { id, givenBackAt: { not: null } },
    data: { ...terms(ctx, fresh), givenBackAt: null, sequence: { increment: 1 }, version: { increment: 1 } },
  })
  if (count === 0) throw new Twice()
  await tx.registrationAnswer.deleteMany({ where: { registrationId: id } })
  await writeAnswers(tx, ctx, id, fresh.answers)
}

/** Stores the answers of a registration that has none. */
export async function writeAnswers(tx: Tx, ctx: Ctx, registrationId: string, answers: readonly AnswerRow[]) {
  if (answers.length === 0) return
  const networkId = ctx.network.id
  await tx.registrationAnswer.createMany({
    data: answers.map((answer) => ({ networkId, registrationId, ...answer })),
  })
}

async function takePlaces(
  tx: Tx,
  ctx: Ctx,
  registrationId: string,
  { event, chosen }: Fresh,
  returning: boolean,
): Promise<PlaceFact[]> {
  const { needsConfirmation } = event
  const arrived = new Map<string, Pick<PlaceFact, 'state' | 'rank'>>()
  for (const poolId of inLockOrder(chosen.map((one) => one.pool.id)))
    arrived.set(
      poolId,
      await arrive(tx, { networkId: ctx.network.id, registrationId, poolId, needsConfirmation, returning }),
    )
  return chosen.map(({ part, pool }) => {
    const { state = 'waiting', rank = null } = arrived.get(pool.id) ?? {}
    return { part: asLocalized(part.name), pool: asLocalized(pool.name), state, rank }
  })
}

async function tell(tx: Tx, ctx: Ctx, id: string, fresh: Fresh, places: PlaceFact[]) {
  const { event, applicant, chosen } = fresh
  const name = fullName(applicant)
  const cents = total(chosen.map((one) => one.price))
  const notice = applicant.verified ? outcome(places.map((place) => place.state)) : 'confirm-address'
  const to = { email: applicant.email, language: ctx.locale }
  const facts = {
    registration: id,
    sequence: 0,
    name,
    unconfirmed: !applicant.verified,
    event: calendarFacts(event),
    places,
    cents,
  }
  await notify(tx, ctx.network, notice, to, facts)
  await audit(tx, ctx, {
    action: 'registrations.register',
    area: 'registrations',
    record: { kind: 'registration', id, name },
    after: { event: event.title, places, cents },
  })
}
