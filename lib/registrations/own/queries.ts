import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { withPartner } from '@/lib/events/claims'
import { mayRegister } from '@/lib/events/policy'
import { forReader, type ReaderEvent } from '@/lib/events/queries'
import { recordingsOf } from '@/lib/events/recordings/queries'
import { feedbackLink } from '../feedback/queries'
import type { PlaceFact } from '../notice'
import { mayChange } from '../policy'
import { agreedLines, type PriceLine } from '../price'
import { type Offer, offerOf } from '../queries'
import { placeFacts, type WholeRegistration } from '../records'
import { type Held, holder } from './holder'
import { type OwnPaper, papersOf } from './papers'

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
    recordings: event.endsAt < at ? await recordings(ctx, held, event) : [],
    papers: papersOf(registration, await wasThere(ctx, registration.id)),
    feedback: registration.givenBackAt
      ? null
      : await feedbackLink(ctx.db, ctx.network.slug, registration, at),
  }
}

const wasThere = async (ctx: Ctx, registrationId: string) =>
  (await ctx.db.checkIn.findFirst({ where: { registrationId, direction: 'in' }, select: { id: true } })) !==
  null

/** The event as its holder sees it, with what opened it to them when they registered. */
async function eventOf({ ctx, registration }: Held): Promise<ReaderEvent> {
  const found = await ctx.db.event.findFirstOrThrow({
    where: { id: registration.eventId },
    select: forReader(ctx.actor),
  })
  const { code } = await ctx.db.registration.findFirstOrThrow({
    where: { id: registration.id },
    select: { code: { select: { id: true, admits: true, priceClassId: true } } },
  })
  const { claims, ...event } = await withPartner(ctx, found)
  return { ...event, claims: { ...claims, ...(code ? { code } : {}) } }
}

/** Files ask who one is; whoever came by the link alone gets what opens without. */
async function recordings(ctx: Ctx, held: Held, event: ReaderEvent) {
  const rows = await recordingsOf(held.ctx, event)
  const signedIn = ctx.actor.personId === held.registration.personId
  return signedIn ? rows : rows.filter((row) => row.link || row.audience === 'public')
}

/** Outside the window only what one holds can be kept or given back, nothing new be taken. */
function kept(offer: Offer, { places }: WholeRegistration, windowOpen: boolean): Offer {
  if (windowOpen) return offer
  const held = new Set(places.filter((place) => place.state !== 'given_back').map((place) => place.poolId))
  const parts = offer.parts
    .map((part) => ({ ...part, pools: part.pools.filter((pool) => held.has(pool.id)) }))
    .filter((part) => part.pools.length > 0)
  return { ...offer, parts }
}
