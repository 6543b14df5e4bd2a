import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { closed, notFound } from '@/lib/errors'
import { retrying } from '@/lib/retry'
import { changeable } from '../own/commands'
import { holder } from '../own/holder'
import { underLock } from '../own/leaving'
import { settle } from '../places/settling'
import { withdraw } from '../places/withdrawing'
import { fullName } from '../records'
import type { TokenInput } from '../schema'
import type { OnePlaceInput } from './schema'

/** Gives one of several places back; the others stay, and who waits moves up at once. Answers the token. Twice is once. */
export async function giveBackOne(ctx: Ctx, { token, place: placeId }: OnePlaceInput): Promise<string> {
  const held = await holder(ctx, token)
  const { id, places } = held.registration
  if (!places.some((place) => place.id === placeId)) throw notFound()
  if (!held.registration.givenBackAt) changeable(held.registration)
  await retrying(() =>
    ctx.db.$transaction(async (tx) => {
      const { locked, places: wanted } = await underLock(tx, id)
      const place = wanted.find((one) => one.id === placeId)
      if (!place) return
      await withdraw(tx, held.ctx, locked, id, [place], {
        action: 'registrations.give-back',
        tell: wanted.length > 1 ? 'changed' : 'given-back',
      })
      await settle(tx, held.ctx, locked)
    }),
  )
  return token
}

/** "Ja, ich komme": the answer to the question before the event. Answers the token. Twice is once. */
export async function sayComing(ctx: Ctx, { token }: TokenInput): Promise<string> {
  const held = await holder(ctx, token)
  const { id, person, givenBackAt, places } = held.registration
  if (givenBackAt) throw closed('registration.givenBack')
  changeable(held.registration)
  if (!places.some((place) => place.state === 'confirmed')) throw closed('registration.passNothing')
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.registration.updateMany({
      where: { id, comingAt: null, givenBackAt: null },
      data: { comingAt: now() },
    })
    if (count === 0) return
    await audit(tx, held.ctx, {
      action: 'registrations.coming',
      area: 'registrations',
      record: { kind: 'registration', id, name: fullName(person) },
    })
  })
  return token
}
