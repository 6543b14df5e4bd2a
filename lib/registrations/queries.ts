import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { type MayRegister, mayRegister } from '@/lib/events/policy'
import type { ReaderEvent } from '@/lib/events/queries'
import { asLocalized, type Localized } from '@/lib/localized'
import { type Asked, askedOf, nothingAsked } from './answering/queries'
import { type Applicant, ownData } from './applicant'
import { cameThrough, type Part, partsFor } from './choose'
import { registrationPath } from './link'
import { type Board, freeFor } from './places/board'
import { boardOf } from './places/queries'
import { type PriceLine, priceLine } from './price'

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
export type Offer = { parts: OfferedPart[]; questions: Asked }

export async function offerOf(ctx: Ctx, event: ReaderEvent, at = now()): Promise<Offer> {
  const open = partsFor(ctx.actor, event, at)
  const waits = await waitingIn(
    ctx,
    open.flatMap((part) => part.pools.map((pool) => pool.id)),
  )
  const board = await boardOf(ctx.db, event.id)
  const parts = open.flatMap((part) => {
    const price = priceLine(ctx.actor, event, part, at)
    return price
      ? [offered(part, event, price, { board, waits, partnerId: cameThrough(ctx.actor, event) })]
      : []
  })
  return { parts, questions: await askedOf(ctx.db, ctx, event, open) }
}

type Figures = { board: Board; waits: Map<string, number>; partnerId: string | null }

function offered(part: Part, event: ReaderEvent, price: PriceLine, figures: Figures): OfferedPart {
  const { board, waits, partnerId } = figures
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
        free: freeFor(board, { poolId: pool.id, partnerId }, waiting),
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
    offer: verdict.ok && !mine ? await offerOf(ctx, event, at) : { parts: [], questions: nothingAsked },
  }
}
