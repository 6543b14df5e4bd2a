import type { Ctx, Reason } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { invalid, isUniqueViolation } from '@/lib/errors'
import type { PartnerClaim } from '@/lib/events/audience'
import { codeFor } from '@/lib/events/codes'
import type { ReaderEvent } from '@/lib/events/queries'
import { idFrom, newId } from '@/lib/ids'
import { retrying } from '@/lib/retry'
import { type Applicant, applicantFrom, becomePerson, ownData } from './applicant'
import { type Chosen, cameThrough } from './choose'
import { spendCode } from './codes'
import { open, reopen, type Terms, Twice, takePlaces } from './enter'
import { AlreadyThere, lapsesAfter, tellAlready, throwIfKnown } from './newcomers/known'
import { notify, outcome, type PlaceFact } from './notice'
import { admitted, checked, partnerClaim, seenEvent, stillOpen } from './open'
import { lockEvent } from './places/lock'
import { settle } from './places/settling'
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

/**
 * Registers for an event: event, window, audience, price, questions and places are checked inside one transaction; the
 * last place is won by exactly one, everybody after waits in order. Sent twice, it answers with the first registration
 * and no second mail. Throws Forbidden, Closed,
 * Conflict (`priceChanged`, `codeUsedUp`), Invalid with fields, NotFound.
 */
export async function register(ctx: Ctx, input: RegisterInput): Promise<Registered> {
  const partner = await partnerClaim(ctx, input.event)
  const run = () => retrying(() => ctx.db.$transaction((tx) => attempt(tx, ctx, input, partner)))
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

async function attempt(
  tx: Tx,
  ctx: Ctx,
  input: RegisterInput,
  partner: PartnerClaim | null,
): Promise<Registered> {
  const at = now()
  const code = await codeFor(tx, input.event, input.code, at)
  const event = await seenEvent(tx, ctx, input.event, { partner, code })
  const own = await ownData(tx, ctx)
  const past = await pastRegistration(tx, ctx, event, own, input)
  if (past && !past.givenBackAt) return { id: own && past.id, event: event.slug, done: 'already' }
  if (input.code && !code) throw invalid('registration.code', { code: 'accessCode' })
  const reason = admitted(ctx, event, at)
  const { applicant, fields } = applicantFrom(own, input)
  const { chosen, answers } = await checked(tx, ctx, event, input, fields, at)
  const fresh = { event, reason, applicant, chosen, answers }
  const id = past?.id ?? (own ? newId() : attemptId(input, applicant.email))
  const personId = past?.personId ?? applicant.personId ?? (await becomePerson(tx, ctx, applicant))
  const partnerId = cameThrough(ctx.actor, event)
  const terms = {
    ...termsOf(ctx, fresh),
    codeId: code?.id ?? null,
    partnerId,
    invoiceTo: billedTo(input, chosen),
  }
  if (!past) await open(tx, ctx, { id, eventId: event.id, personId }, terms, answers)
  const locked = await lockEvent(tx, event.id)
  stillOpen(ctx, event, locked, at)
  if (past) await reopen(tx, ctx, id, terms, answers)
  if (!own) await throwIfKnown(tx, event, applicant.email, id)
  if (code) await spendCode(tx, code.id)
  await settle(tx, ctx, locked)
  const arriving = { registrationId: id, partnerId, returning: past !== null }
  const places = await takePlaces(tx, ctx, locked, chosen, arriving)
  await tell(tx, ctx, id, fresh, places)
  return { id: own && id, event: event.slug, done: outcome(places.map((place) => place.state)) }
}

/** Without an account, one rendered form is one registration, however often it is sent; nobody can guess its id. */
const attemptId = (input: RegisterInput, email: string) =>
  input.attempt ? idFrom(`${input.event} ${input.attempt} ${email}`) : newId()

async function pastRegistration(
  tx: Tx,
  ctx: Ctx,
  event: ReaderEvent,
  own: Applicant | null,
  input: RegisterInput,
) {
  const select = { id: true, personId: true, givenBackAt: true }
  // Whoever became a person only now is not who the event was read for.
  const known = event.registrations.find((one) => one.personId === own?.personId)
  if (known) return known
  if (own)
    return own.personId && own.personId !== ctx.actor.personId
      ? tx.registration.findFirst({ where: { eventId: event.id, personId: own.personId }, select })
      : null
  const email = applicantFrom(null, input).applicant.email
  const same =
    input.attempt && (await tx.registration.findFirst({ where: { id: attemptId(input, email) }, select }))
  return same ? { ...same, givenBackAt: null } : null
}

const termsOf = (ctx: Ctx, { chosen, reason, applicant }: Fresh): Terms => ({
  language: ctx.locale,
  function: applicant.function || null,
  organisation: applicant.organisation || null,
  organisationId: worksAt(ctx, applicant.organisation),
  prices: chosen.map((one) => one.price),
  reason,
  lapsesAt: applicant.verified ? null : lapsesAfter(now()),
})

/** Where there is nothing to pay, nothing is kept of it. */
const billedTo = ({ invoice }: RegisterInput, chosen: readonly Chosen[]) =>
  total(chosen.map((one) => one.price)) > 0 ? invoice : null

/** The organisation they named, if the network knows that they work there. */
const worksAt = ({ actor }: Ctx, name: string) =>
  actor.standing.organisations.find((one) => one.name === name)?.id ?? null

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
