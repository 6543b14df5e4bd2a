import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict } from '@/lib/errors'
import type { PartnerClaim } from '@/lib/events/audience'
import { retrying } from '@/lib/retry'
import { writeAnswers } from '../answering/commands'
import { notify } from '../notice'
import { checked, partnerClaim, seenEvent, stillOpen } from '../open'
import { lockEvent } from '../places/lock'
import { settle } from '../places/settling'
import { mayChange } from '../policy'
import { agreedLines, total } from '../price'
import type { AnswerRow } from '../questions'
import { noticeOf, type WholeRegistration } from '../records'
import type { ChangeInput, TokenInput } from '../schema'
import { type Held, holder } from './holder'
import { giveAllBack } from './leaving'
import { rearrange } from './switching'

/** Throws Closed when nothing can be changed any more. */
export function changeable({ event, givenBackAt }: WholeRegistration) {
  if (givenBackAt) throw closed('registration.givenBack')
  if (event.state === 'cancelled') throw closed('registration.cancelled')
  if (!mayChange(event, now())) throw closed('registration.eventBegan')
}

/** Gives every place of the registration back; who waits moves up at once. Answers the token. Twice is once. */
export async function giveBack(ctx: Ctx, { token }: TokenInput): Promise<string> {
  const held = await holder(ctx, token)
  if (held.registration.givenBackAt) return token
  changeable(held.registration)
  await giveAllBack(held.ctx, held.registration.id, { action: 'registrations.give-back', tell: true })
  return token
}

/**
 * Other places or other answers: what is not wanted any more is given back (and filled from the waiting list), what is
 * new is taken as if by somebody who arrives now. A place in hand is never lost for a full pool: it stays until the one
 * waited for is won. Agreed prices stay; new parts need an open window. Answers the token.
 */
export async function change(ctx: Ctx, input: ChangeInput): Promise<string> {
  const held = await holder(ctx, input.token)
  changeable(held.registration)
  const partner = await partnerClaim(held.ctx, held.registration.eventId)
  await retrying(() => ctx.db.$transaction((tx) => changeIn(tx, held, input, partner)))
  return input.token
}

/** What opened the event to them when they registered stays open to them. */
async function cameBy(tx: Tx, id: string) {
  const { partnerId, code } = await tx.registration.findFirstOrThrow({
    where: { id },
    select: { partnerId: true, code: { select: { id: true, admits: true, priceClassId: true } } },
  })
  return { partnerId, code }
}

async function changeIn(
  tx: Tx,
  { ctx, registration }: Held,
  input: ChangeInput,
  partner: PartnerClaim | null,
) {
  const { id, version, eventId } = registration
  const at = now()
  const { partnerId, code } = await cameBy(tx, id)
  const event = await seenEvent(tx, ctx, eventId, { partner, code })
  const agreed = agreedLines(registration.priceReason)
  const { chosen, answers } = await checked(tx, ctx, event, input, {}, at, agreed)
  const locked = await lockEvent(tx, eventId)
  await settle(tx, ctx, locked)
  const added = await rearrange(tx, ctx, locked, { registrationId: id, partnerId }, chosen)
  if (added > 0) stillOpen(ctx, event, locked, at)
  const prices = chosen.map((one) => one.price)
  const { count } = await tx.registration.updateMany({
    where: { id, version, givenBackAt: null },
    data: {
      function: input.function || registration.function,
      organisation: input.organisation || registration.organisation,
      priceCents: agreed.length === 0 && added === 0 ? registration.priceCents : total(prices),
      priceReason: prices,
      sequence: { increment: 1 },
      version: { increment: 1 },
    },
  })
  if (count === 0) throw conflict()
  await writeAnswers(tx, ctx, id, answers)
  await tellChange(tx, ctx, registration, answers)
  await settle(tx, ctx, locked)
}

const answerValues = (rows: readonly { key: string; value: unknown }[]) =>
  Object.fromEntries(rows.map((row) => [row.key, row.value]).sort())

/** Says what changed; answers about diet and access needs stay out of the audit log. */
async function tellChange(tx: Tx, ctx: Ctx, before: WholeRegistration, answers: readonly AnswerRow[]) {
  const { facts, to, row } = await noticeOf(tx, before.id)
  const standing = (rows: readonly { key: string; value: unknown; retention: string }[]) =>
    answerValues(rows.filter((one) => one.retention === 'standard'))
  const placesOf = (one: WholeRegistration) =>
    one.places.filter((place) => place.state !== 'given_back').map((place) => [place.pool.name, place.state])
  await notify(tx, ctx.network, 'changed', to, facts)
  await audit(tx, ctx, {
    action: 'registrations.change',
    area: 'registrations',
    record: { kind: 'registration', id: before.id, name: facts.name },
    before: { places: placesOf(before), answers: standing(before.answers), cents: before.priceCents },
    after: { places: placesOf(row), answers: standing(answers), cents: row.priceCents },
  })
}
