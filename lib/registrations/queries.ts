import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { type MayRegister, mayRegister } from '@/lib/events/policy'
import type { ReaderEvent } from '@/lib/events/queries'
import type { Question } from '@/lib/forms/queries'
import { asLocalized, type Localized } from '@/lib/localized'
import { type Applicant, ownData } from './applicant'
import { type Part, partsFor } from './choose'
import { registrationPath } from './link'
import { free } from './places/capacity'
import { type PriceLine, priceLine } from './price'
import { questionsOf } from './questions'
import { placeFacts, wholeRegistration } from './records'

/** A pool to choose: how many are free, and the rank that somebody would have who comes now. */
export type OfferedPool = { id: string; name: Localized; free: number; rank: number }
export type OfferedPart = {
  id: string
  name: Localized
  /** Its own hours; null when they are the event's. */
  hours: { startsAt: Date; endsAt: Date } | null
  pools: OfferedPool[]
  price: PriceLine
}

/** What a form offers an actor: the parts open to them with places and prices, and the questions that go with them. */
export type Offer = { parts: OfferedPart[]; questions: Question[] }

export async function offerOf(ctx: Ctx, event: ReaderEvent, at = now()): Promise<Offer> {
  const open = partsFor(ctx.actor, event, at)
  const waits = await waitingIn(
    ctx,
    open.flatMap((part) => part.pools.map((pool) => pool.id)),
  )
  const parts = open.flatMap((part) => {
    const price = priceLine(ctx.actor, event, part, at)
    return price ? [offered(part, event, price, waits)] : []
  })
  return { parts, questions: await questionsOf(ctx.db, open) }
}

function offered(part: Part, event: ReaderEvent, price: PriceLine, waits: Map<string, number>): OfferedPart {
  return {
    id: part.id,
    name: asLocalized(part.name),
    hours: part.startsAt && { startsAt: part.startsAt, endsAt: part.endsAt ?? event.endsAt },
    price,
    pools: part.pools.map((pool) => {
      const waiting = waits.get(pool.id) ?? 0
      // A place that came free while somebody waits is theirs.
      return {
        id: pool.id,
        name: asLocalized(pool.name),
        free: waiting > 0 ? 0 : free(pool),
        rank: waiting + 1,
      }
    }),
  }
}

async function waitingIn(ctx: Ctx, poolIds: string[]) {
  const queues = await ctx.db.place.groupBy({
    by: ['poolId'],
    where: { state: 'waiting', poolId: { in: poolIds } },
    _count: { _all: true },
  })
  return new Map(queues.map((queue) => [queue.poolId, queue._count._all]))
}

export type RegisterPage = {
  event: ReaderEvent
  verdict: MayRegister
  /** The reader's data, null for a visitor. */
  own: Applicant | null
  /** Where the reader's registration stands, if there is one. */
  mine: string | null
  offer: Offer
}

/** Everything that the page "Zur Veranstaltung anmelden" shows of an event that this reader sees. */
export async function registerPage(ctx: Ctx, event: ReaderEvent): Promise<RegisterPage> {
  const at = now()
  const verdict = mayRegister(ctx.actor, event, at)
  const mine = event.registrations.find((registration) => !registration.givenBackAt)
  return {
    event,
    verdict,
    own: await ownData(ctx.db, ctx),
    mine: mine ? registrationPath(ctx.network.slug, mine.id) : null,
    offer: verdict.ok && !mine ? await offerOf(ctx, event, at) : { parts: [], questions: [] },
  }
}

/** The reader's registrations in this network, the next event first, with the way to each. */
export async function myRegistrations(ctx: Ctx) {
  const { personId } = ctx.actor
  if (!personId) return []
  const rows = await ctx.db.registration.findMany({
    where: { personId, givenBackAt: null },
    orderBy: { event: { startsAt: 'asc' } },
    select: wholeRegistration,
  })
  return Promise.all(
    rows.map(async ({ id, event, places, priceCents, lapsesAt, givenBackAt }) => ({
      id,
      event,
      priceCents,
      lapsesAt,
      givenBackAt,
      path: registrationPath(ctx.network.slug, id),
      places: await placeFacts(ctx.db, places),
    })),
  )
}
