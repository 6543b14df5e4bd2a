import type { PlaceState } from '@/prisma/generated/enums'
import { type Board, release, type ShareFigures, type Spot, spotFor, take } from '../board'
import { takes, wonState } from '../capacity'
import { switchPlan } from '../switch'
import { nextUp, type Queued } from '../waiting-list'
import { wonBy } from '../winning'

// An event as the rules keep it, without PostgreSQL: every decision is made by the functions that the commands use.

export type ModelPlace = {
  id: string
  who: string
  poolId: string
  state: PlaceState
  arrivalNo: number
  since: number
  heldUntil: number | null
  shareId: string | null
  replacesId: string | null
}
export type ModelPool = {
  id: string
  partId: string
  capacity: number
  taken: number
  arrivals: number
  offerHours: number
}
export type Person = { partnerId: string | null; party: { deadline: number } | null; completed: boolean }
/** Somebody got a place: with all who waited in that moment, so that nobody was overtaken. */
export type Win = { place: ModelPlace; spot: Spot; before: Model; waited: boolean }

export type Model = {
  clock: number
  needsConfirmation: boolean
  pools: ModelPool[]
  limits: Board['limits']
  shares: (Omit<ShareFigures, 'open'> & { until: number })[]
  people: Record<string, Person>
  places: ModelPlace[]
  wins: Win[]
}

/** The event never begins while the model runs. */
const far = 1e12
const eventOf = (model: Model) => ({
  precision: 'time' as const,
  startsAt: new Date(far),
  endsAt: new Date(far),
  needsConfirmation: model.needsConfirmation,
})

/** The board shares pools and limits with the model; shares get their counters back after each change. */
const boardOf = ({ pools, limits, shares, clock }: Model): Board => ({
  pools,
  limits,
  shares: shares.map(({ until, ...share }) => ({ ...share, open: until <= clock })),
})

function change(model: Model, run: (board: Board) => void) {
  const board = boardOf(model)
  run(board)
  for (const share of model.shares) share.taken = board.shares.find((one) => one.id === share.id)?.taken ?? 0
}

const copies = <T extends object>(rows: readonly T[]): T[] => rows.map((row) => ({ ...row }))
const snapshot = (model: Model): Model => ({
  ...model,
  pools: copies(model.pools),
  limits: copies(model.limits),
  shares: copies(model.shares),
  places: copies(model.places),
  wins: [],
})

export const active = (model: Model, who: string) =>
  model.places.filter((place) => place.who === who && place.state !== 'given_back')

export function leave(model: Model, place: ModelPlace) {
  if (takes(place.state)) change(model, (board) => release(board, place))
  Object.assign(place, { state: 'given_back', heldUntil: null, shareId: null, replacesId: null })
}

function arrive(
  model: Model,
  who: string,
  poolId: string,
  gives: ModelPlace | null,
  heldUntil: number | null = null,
) {
  const pool = model.pools.find((one) => one.id === poolId)
  const person = model.people[who]
  if (!pool || !person) return
  const before = snapshot(model)
  const spot = spotFor(boardOf(model), { poolId, partnerId: person.partnerId, gives })
  if (spot && gives) leave(model, gives)
  if (spot) change(model, (board) => take(board, spot))
  const place: ModelPlace = {
    id: `${who}/${poolId}/${++pool.arrivals}`,
    who,
    poolId,
    state: spot ? (heldUntil ? 'held' : wonState(eventOf(model))) : 'waiting',
    arrivalNo: pool.arrivals,
    since: model.clock,
    heldUntil: spot ? heldUntil : null,
    shareId: spot?.shareId ?? null,
    replacesId: spot ? null : (gives?.id ?? null),
  }
  model.places.push(place)
  if (spot) model.wins.push({ place: { ...place }, spot, before, waited: false })
}

type Waiting = Queued & { place: ModelPlace; replaces: ModelPlace | null }

export const replacedBy = (model: Model, place: ModelPlace) =>
  model.places.find((one) => one.id === place.replacesId && takes(one.state)) ?? null

const offers = (model: Model, poolId: string) =>
  model.pools.some((pool) => pool.id === poolId && pool.offerHours > 0)

const waitingIn = (model: Model): Waiting[] =>
  model.places
    .filter((place) => place.state === 'waiting')
    .map((place) => {
      const { id, poolId, arrivalNo, since } = place
      const replaces = replacedBy(model, place)
      const partnerId = model.people[place.who]?.partnerId ?? null
      return {
        id,
        poolId,
        arrivalNo,
        since,
        partnerId,
        place,
        replaces,
        gives: offers(model, poolId) ? null : replaces,
      }
    })

export function fill(model: Model) {
  for (;;) {
    const next = nextUp(boardOf(model), waitingIn(model))
    if (!next) return
    const { place, replaces } = next.queued
    const person = model.people[place.who]
    const party = person?.party && { deadline: new Date(person.party.deadline), completedAt: null }
    const won = wonBy(
      { completedAt: person?.completed ? new Date(0) : null, party: party ?? null },
      { offerHours: model.pools.find((pool) => pool.id === place.poolId)?.offerHours ?? 0 },
      eventOf(model),
      new Date(model.clock),
    )
    const before = snapshot(model)
    if (replaces && won.state !== 'offered') leave(model, replaces)
    change(model, (board) => take(board, next.spot))
    Object.assign(place, {
      state: won.state,
      heldUntil: won.heldUntil?.getTime() ?? null,
      shareId: next.spot.shareId,
      ...(won.state === 'offered' ? {} : { replacesId: null }),
    })
    model.wins.push({ place: { ...place }, spot: next.spot, before, waited: true })
  }
}

export function settle(model: Model) {
  const due = model.places.filter((place) => place.heldUntil !== null && place.heldUntil <= model.clock)
  for (const place of due) {
    const lost = place.state === 'held' ? active(model, place.who) : [place]
    for (const one of lost) leave(model, one)
  }
  fill(model)
}

export function register(
  model: Model,
  who: string,
  poolIds: readonly string[],
  heldUntil: number | null = null,
) {
  if (active(model, who).length > 0) return
  for (const poolId of poolIds) arrive(model, who, poolId, null, heldUntil)
}

export function cancel(model: Model, who: string) {
  for (const place of active(model, who)) leave(model, place)
}

/** Exactly these pools, at most one of each part: as own/switching.ts does it. */
export function rearrange(model: Model, who: string, poolIds: readonly string[]) {
  const partOf = (id: string) => model.pools.find((pool) => pool.id === id)?.partId
  const mine = active(model, who)
  if (mine.length === 0) return
  const parts = poolIds.map(partOf)
  const plans = poolIds.map((poolId) => ({
    poolId,
    ...switchPlan(
      mine.filter((place) => partOf(place.poolId) === partOf(poolId)),
      poolId,
    ),
  }))
  const dropped = mine.filter((place) => !parts.includes(partOf(place.poolId)))
  for (const place of [...dropped, ...plans.flatMap((plan) => plan.leave)]) leave(model, place)
  for (const { poolId, gives } of plans.filter((plan) => plan.arrives)) {
    settle(model)
    arrive(model, who, poolId, gives)
  }
}

export function accept(model: Model, who: string) {
  for (const place of active(model, who).filter((one) => one.state === 'offered')) {
    const replaces = replacedBy(model, place)
    if (replaces) leave(model, replaces)
    Object.assign(place, { state: wonState(eventOf(model)), heldUntil: null, replacesId: null })
  }
}

export function decline(model: Model, who: string) {
  for (const place of active(model, who).filter((one) => one.state === 'offered')) leave(model, place)
}

export function complete(model: Model, who: string) {
  const person = model.people[who]
  if (!person) return
  person.completed = true
  for (const place of active(model, who).filter((one) => one.state === 'held'))
    Object.assign(place, { state: wonState(eventOf(model)), heldUntil: null })
}

export function passOn(model: Model, who: string, heir: string) {
  if (active(model, heir).length > 0) return
  const person = model.people[who]
  if (person) model.people[heir] = { ...person }
  for (const place of active(model, who)) place.who = heir
}

export function resize(model: Model, poolId: string, capacity: number) {
  const pool = model.pools.find((one) => one.id === poolId)
  if (pool && capacity >= pool.taken) pool.capacity = capacity
}

export function resizeLimit(model: Model, n: number, capacity: number) {
  const limit = model.limits[n % Math.max(1, model.limits.length)]
  if (limit && capacity >= limit.taken) limit.capacity = capacity
}
