import type { Ctx } from '@/lib/access/context'
import { forReader } from '@/lib/events/queries'
import { type Asked, askedOf } from '../../answering/queries'
import type { PlaceFact } from '../../notice'
import { type Held, holder } from '../../own/holder'
import { placeFacts } from '../../records'

const columns = {
  byName: true,
  completedAt: true,
  organisation: true,
  organisationId: true,
  party: {
    select: { id: true, deadline: true, byName: true, organisation: { select: { id: true, name: true } } },
  },
  person: { select: { addresses: { select: { verifiedAt: true } } } },
} as const

/**
 * Only the name of somebody new here, whose address nobody has confirmed yet, is theirs to write: a known person is never
 * renamed by a link.
 */
export const mayRename = (held: Held) =>
  held.registration.person.loginId === null &&
  held.registration.person.addresses.every((address) => !address.verifiedAt)

/** The registration of a link with what was said when others made it. Throws NotFound for a wrong token. */
export async function madeByOthers(ctx: Ctx, token: string) {
  const held = await holder(ctx, token)
  const made = await held.ctx.db.registration.findFirstOrThrow({
    where: { id: held.registration.id },
    select: columns,
  })
  return { held, made }
}

/** The parts in which somebody has a place, or waits for one: their questions are asked. */
export async function wantedParts(db: Ctx['db'], held: Held) {
  const event = await db.event.findFirstOrThrow({
    where: { id: held.registration.eventId },
    select: forReader(held.ctx.actor),
  })
  const pools = new Set(
    held.registration.places.filter((place) => place.state !== 'given_back').map((place) => place.poolId),
  )
  const parts = event.parts.filter((part) => part.pools.some((pool) => pools.has(pool.id)))
  return { event, parts }
}

export type Completing = {
  held: Held
  by: string
  institution: string | null
  deadline: Date | null
  /** Confirmed already, or the place is back. */
  state: 'open' | 'completed' | 'given_back' | 'over'
  rename: boolean
  places: PlaceFact[]
  asked: Asked
}

/** What somebody whom others registered is asked to confirm and complete. Looking changes nothing. */
export async function completingPage(ctx: Ctx, token: string): Promise<Completing> {
  const { held, made } = await madeByOthers(ctx, token)
  const { event, parts } = await wantedParts(held.ctx.db, held)
  const over = event.state === 'cancelled' || event.endsAt <= new Date()
  const state = held.registration.givenBackAt
    ? 'given_back'
    : made.completedAt || !made.byName
      ? 'completed'
      : over
        ? 'over'
        : 'open'
  return {
    held,
    by: made.byName ?? '',
    institution: made.party?.organisation?.name ?? null,
    deadline: made.party?.deadline ?? null,
    state,
    rename: mayRename(held),
    places: await placeFacts(held.ctx.db, held.registration.places),
    asked: await askedOf(held.ctx.db, held.ctx, event, parts),
  }
}
