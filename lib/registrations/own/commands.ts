import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict, full } from '@/lib/errors'
import { retrying } from '@/lib/retry'
import type { Chosen } from '../choose'
import { writeAnswers } from '../commands'
import { notify } from '../notice'
import { admitted, checked, seenEvent } from '../open'
import { takes } from '../places/capacity'
import { arrive, inLockOrder, leave, moveUp } from '../places/commands'
import { mayChange } from '../policy'
import { agreedLines, total } from '../price'
import type { AnswerRow } from '../questions'
import { noticeOf, type WholeRegistration } from '../records'
import type { ChangeInput, TokenInput } from '../schema'
import { type Held, holder } from './holder'
import { giveAllBack, placesUnderLock } from './leaving'

function changeable({ event, givenBackAt }: WholeRegistration) {
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
 * new is taken as if by somebody who arrives now. A place in hand is never lost for a full pool: then `switchFull`.
 * Agreed prices stay; new parts need an open window. Answers the token.
 */
export async function change(ctx: Ctx, input: ChangeInput): Promise<string> {
  const held = await holder(ctx, input.token)
  changeable(held.registration)
  await retrying(() => ctx.db.$transaction((tx) => changeIn(tx, held, input)))
  return input.token
}

async function changeIn(tx: Tx, { ctx, registration }: Held, input: ChangeInput) {
  const { id, version } = registration
  const at = now()
  const event = await seenEvent(tx, ctx, registration.eventId)
  const agreed = agreedLines(registration.priceReason)
  const { chosen, answers } = await checked(tx, ctx, event, input, {}, at, agreed)
  const moved = await move(tx, ctx, id, chosen, () => admitted(ctx, event, at))
  const prices = chosen.map((one) => one.price)
  const { count } = await tx.registration.updateMany({
    where: { id, version, givenBackAt: null },
    data: {
      function: input.function || registration.function,
      organisation: input.organisation || registration.organisation,
      priceCents: agreed.length === 0 && moved.added === 0 ? registration.priceCents : total(prices),
      priceReason: prices,
      sequence: { increment: 1 },
      version: { increment: 1 },
    },
  })
  if (count === 0) throw conflict()
  await tx.registrationAnswer.deleteMany({ where: { registrationId: id } })
  await writeAnswers(tx, ctx, id, answers)
  await tellChange(tx, ctx, registration, answers)
  for (const poolId of moved.left) await moveUp(tx, ctx, poolId)
}

/** Takes new places first, gives others back then; all pools are held before either. */
async function move(tx: Tx, ctx: Ctx, registrationId: string, chosen: Chosen[], mayAdd: () => unknown) {
  const wanted = new Map(chosen.map((one) => [one.pool.id, one]))
  const places = await placesUnderLock(tx, registrationId, [...wanted.keys()])
  const has = new Set(places.map((place) => place.poolId))
  const dropped = places.filter((place) => !wanted.has(place.poolId))
  const added = inLockOrder([...wanted.keys()].filter((poolId) => !has.has(poolId)))
  if (added.length > 0) mayAdd()
  const event = { needsConfirmation: false, ...(await needsConfirmation(tx, registrationId)) }
  for (const poolId of added) {
    const arrival = { networkId: ctx.network.id, registrationId, poolId, returning: true, ...event }
    const { state } = await arrive(tx, arrival)
    const sisters = wanted.get(poolId)?.part.pools.map((pool) => pool.id) ?? []
    if (state === 'waiting' && dropped.some((place) => takes(place.state) && sisters.includes(place.poolId)))
      throw full('registration.switchFull')
  }
  for (const place of dropped) await leave(tx, place)
  return { added: added.length, left: dropped.map((place) => place.poolId) }
}

async function needsConfirmation(tx: Tx, id: string) {
  const row = await tx.registration.findFirst({
    where: { id },
    select: { event: { select: { needsConfirmation: true } } },
  })
  return row?.event
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
