import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { mayRegister } from '@/lib/events/policy'
import type { ReaderEvent } from '@/lib/events/queries'
import type { recordingsOf } from '@/lib/events/recordings/queries'
import { feedbackLink } from '../feedback/queries'
import type { PlaceFact } from '../notice'
import { mayChange } from '../policy'
import { agreedLines, type PriceLine } from '../price'
import { type Offer, offerOf } from '../queries'
import { placeFacts, type WholeRegistration } from '../records'
import { holder } from './holder'
import { type OwnPaper, papersOf } from './papers'
import { eventOf, ownRecordings } from './recordings'

export type OwnRegistration = {
  registration: WholeRegistration
  places: PlaceFact[]
  lines: PriceLine[]
  /** What can be chosen instead; null when nothing can be changed any more. */
  offer: Offer | null
  /** Why the event was called off. */
  cancelled: unknown
  event: ReaderEvent
  /** What can be watched and read afterwards. */
  recordings: Awaited<ReturnType<typeof recordingsOf>>
  papers: OwnPaper[]
  /** The way to say how it was, while that is asked. */
  feedback: string | null
}

/** A registration as its own page shows it, for whoever holds the link. Throws NotFound for a wrong one. */
export async function ownRegistration(ctx: Ctx, token: string): Promise<OwnRegistration> {
  const held = await holder(ctx, token)
  const { registration } = held
  const event = await eventOf(held)
  const at = now()
  const open = !registration.givenBackAt && mayChange(registration.event, at)
  const offer = open ? await offerOf(held.ctx, event, at) : null
  return {
    registration,
    places: await placeFacts(held.ctx.db, registration.places),
    lines: agreedLines(registration.priceReason),
    offer: offer && kept(offer, registration, mayRegister(held.ctx.actor, event, at).ok),
    cancelled: event.cancellation?.reason ?? null,
    event,
    recordings: await ownRecordings(ctx, held, event),
    papers: papersOf(registration, await wasThere(ctx, registration.id)),
    feedback: registration.givenBackAt
      ? null
      : await feedbackLink(ctx.db, ctx.network.slug, registration, at),
  }
}

const wasThere = async (ctx: Ctx, registrationId: string) =>
  (await ctx.db.checkIn.findFirst({ where: { registrationId, direction: 'in' }, select: { id: true } })) !==
  null

/** Outside the window only what one holds can be kept or given back, nothing new be taken. */
function kept(offer: Offer, { places }: WholeRegistration, windowOpen: boolean): Offer {
  if (windowOpen) return offer
  const held = new Set(places.filter((place) => place.state !== 'given_back').map((place) => place.poolId))
  const parts = offer.parts
    .map((part) => ({ ...part, pools: part.pools.filter((pool) => held.has(pool.id)) }))
    .filter((part) => part.pools.length > 0)
  return { ...offer, parts }
}
