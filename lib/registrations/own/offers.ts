import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, notFound } from '@/lib/errors'
import { retrying } from '@/lib/retry'
import { notify } from '../notice'
import { wonState } from '../places/capacity'
import { leave, placeColumns } from '../places/commands'
import type { Locked } from '../places/lock'
import { settle } from '../places/settling'
import { withdraw } from '../places/withdrawing'
import { noticeOf } from '../records'
import type { OfferInput } from '../schema'
import { changeable } from './commands'
import { type Held, holder } from './holder'
import { underLock } from './leaving'

type Offered = NonNullable<Awaited<ReturnType<typeof placeIn>>>

const placeIn = (tx: Tx, registrationId: string, id: string) =>
  tx.place.findFirst({
    where: { id, registrationId },
    select: { ...placeColumns, replaces: { select: placeColumns } },
  })

/** What became of a place once all whose time is up has been given back. Throws NotFound for one of somebody else. */
async function answer(
  ctx: Ctx,
  { token, place: placeId }: OfferInput,
  run: (tx: Tx, held: Held, locked: Locked, place: Offered) => Promise<void>,
) {
  const held = await holder(ctx, token)
  const { id, places } = held.registration
  if (!places.some((place) => place.id === placeId)) throw notFound()
  const state = await retrying(() =>
    ctx.db.$transaction(async (tx) => {
      const { locked } = await underLock(tx, id)
      await settle(tx, held.ctx, locked)
      const place = await placeIn(tx, id, placeId)
      if (!place) throw notFound()
      if (place.state !== 'offered') return place.state
      changeable(held.registration)
      await run(tx, held, locked, place)
      await settle(tx, held.ctx, locked)
      return 'offered'
    }),
  )
  return { held, state }
}

/**
 * Takes a place on offer: from now on it is theirs (or asked for, where the office confirms), and the one that it stands
 * for is given back. Twice is once. Throws Closed (`offerOver`) when the deadline has passed. Answers the token.
 */
export async function acceptOffer(ctx: Ctx, input: OfferInput): Promise<string> {
  const { state } = await answer(ctx, input, async (tx, held, locked, place) => {
    const won = wonState(locked.event)
    if (place.replaces && place.replaces.state !== 'given_back') await leave(tx, locked, place.replaces)
    await tx.place.updateMany({
      where: { id: place.id, state: 'offered' },
      data: { state: won, heldUntil: null, replacesId: null, changedAt: now() },
    })
    const { id } = held.registration
    await tx.registration.updateMany({ where: { id }, data: { sequence: { increment: 1 } } })
    const { facts, to } = await noticeOf(tx, id)
    await notify(tx, ctx.network, won, to, facts)
    await audit(tx, held.ctx, {
      action: 'registrations.accept-offer',
      area: 'registrations',
      record: { kind: 'registration', id, name: facts.name },
      before: { state: 'offered' },
      after: { state: won },
    })
  })
  if (state === 'given_back' || state === 'waiting') throw closed('registration.offerOver')
  return input.token
}

/** Leaves a place on offer to whoever waits next; what else the registration holds stays. Twice is once. Answers the token. */
export async function declineOffer(ctx: Ctx, input: OfferInput): Promise<string> {
  const { state } = await answer(ctx, input, async (tx, held, locked, place) => {
    const rest = held.registration.places.some((one) => one.id !== place.id && one.state !== 'given_back')
    await withdraw(tx, held.ctx, locked, held.registration.id, [place], {
      action: 'registrations.decline-offer',
      tell: rest ? 'changed' : 'given-back',
    })
  })
  if (state === 'confirmed' || state === 'requested') throw closed('registration.offerAccepted')
  return input.token
}
