import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { conflict, forbidden, Refusal } from '@/lib/errors'
import type { ReaderEvent } from '@/lib/events/queries'
import { retrying } from '@/lib/retry'
import { notify } from '../../notice'
import { rearrange } from '../../own/switching'
import { lockEvent } from '../../places/lock'
import { settle } from '../../places/settling'
import { agreedLines, total } from '../../price'
import { noticeOf, type WholeRegistration } from '../../records'
import { poolsIn } from '../../schema'
import { linesFor } from '../../usual'
import { changed, found, insteadOf, standing } from './found'
import type { MoveInput } from './schema'

/** The parts and pools that were chosen, one of each part; whatever the event does not have is refused. */
export function pickedIn(event: Pick<ReaderEvent, 'parts'>, typed: Parameters<typeof poolsIn>[0]) {
  const picked = poolsIn(typed).map((poolId) => {
    const part = event.parts.find((one) => one.pools.some((pool) => pool.id === poolId))
    const pool = part?.pools.find((one) => one.id === poolId)
    if (!part || !pool) throw forbidden('registration.partForbidden')
    return { part, pool }
  })
  if (new Set(picked.map((one) => one.part.id)).size < picked.length)
    throw forbidden('registration.partForbidden')
  if (picked.length === 0) throw new Refusal('Invalid', undefined, { 'places[]': 'choosePart' })
  return picked
}

const placesOf = (one: WholeRegistration) =>
  one.places.filter((place) => place.state !== 'given_back').map((place) => [place.pool.name, place.state])

/**
 * The office changes somebody's places: what is free is taken, else they wait with the next rank and keep what they have
 * until then; nobody is overtaken. Agreed prices stay, a new part costs what it costs them. Answers where it belongs.
 */
export async function moveFor(ctx: Ctx, input: MoveInput): Promise<{ event: string; id: string }> {
  authorize(ctx, 'events.write')
  const { id, eventId, personId } = await found(ctx, input.id)
  const person = await insteadOf(ctx, personId)
  await retrying(() =>
    ctx.db.$transaction(async (tx) => {
      const { row: before, event } = await standing(tx, person, id)
      const picked = pickedIn(event, input)
      const locked = await lockEvent(tx, eventId)
      await settle(tx, ctx, locked)
      await rearrange(tx, ctx, locked, { registrationId: id, partnerId: before.partnerId }, picked)
      const agreed = agreedLines(before.priceReason)
      const kept = picked.flatMap(({ part }) => agreed.filter((line) => line.partId === part.id))
      const fresh = picked
        .map(({ part }) => part)
        .filter((part) => !agreed.some((line) => line.partId === part.id))
      const lines = [...kept, ...(await linesFor(ctx, event, personId, fresh))]
      const prices = { priceReason: lines, priceCents: total(lines) }
      if (!(await changed(tx, id, input.version, agreed.length > 0 ? prices : {}))) throw conflict()
      await settle(tx, ctx, locked)
      const { facts, to, row } = await noticeOf(tx, id)
      if (input.tell) await notify(tx, ctx.network, 'changed', to, facts)
      await audit(tx, ctx, {
        action: 'registrations.change',
        area: 'registrations',
        record: { kind: 'registration', id, name: facts.name },
        before: { places: placesOf(before), cents: before.priceCents },
        after: { places: placesOf(row), cents: row.priceCents },
      })
    }),
  )
  return { event: eventId, id }
}
