import type { GlobalTx } from '@/lib/db'
import { words } from '@/lib/localized'
import type { PlaceState } from '@/prisma/generated/enums'
import { type Pair, type Piece, shared } from './plan'
import { moveReferences } from './references'
import { earlier } from './spans'

/** What counts for most first. */
const states: readonly PlaceState[] = ['confirmed', 'requested', 'held', 'offered', 'waiting', 'given_back']
const takes = (state: PlaceState) => states.indexOf(state) < states.indexOf('waiting')

const read = (db: GlobalTx, { networkId, keep, other }: Pair) =>
  db.registration.findMany({
    where: { networkId, personId: { in: [keep, other] } },
    include: {
      event: { select: { title: true } },
      places: { include: { pool: { select: { name: true } } } },
      answers: true,
      invitation: { select: { id: true, name: true } },
    },
  })
type Row = Awaited<ReturnType<typeof read>>[number]
type Place = Row['places'][number]

const bestState = ({ places }: Row) =>
  Math.min(states.length, ...places.map(({ state }) => states.indexOf(state)))
/** The registration that goes on: not given back, with the better place, confirmed by its person. */
const strength = (row: Row, keep: string) =>
  (row.givenBackAt ? 1000 : 0) +
  bestState(row) * 10 +
  (row.lapsesAt ? 2 : 0) +
  (row.personId === keep ? 0 : 1)
const byWorth = (a: Place, b: Place) =>
  states.indexOf(a.state) - states.indexOf(b.state) || a.arrivalNo - b.arrivalNo

/** One person at one event: places, tickets, answers and arrivals of both registrations on one; a place held twice comes free. */
export async function uniteRegistrations(db: GlobalTx, pair: Pair): Promise<Piece> {
  const { networkId, keep } = pair
  const pieces = shared(await read(db, pair), ({ eventId }) => eventId).map((both): Piece => {
    const [stays, goes] = both.toSorted((a, b) => strength(a, keep) - strength(b, keep))
    return stays && goes ? unite(networkId, stays, goes) : { united: [], steps: [] }
  })
  return {
    united: pieces.flatMap(({ united }) => united),
    steps: pieces.flatMap(({ steps }) => steps),
    pools: pieces.flatMap(({ pools = [] }) => pools),
    freed: pieces.flatMap(({ freed = [] }) => freed),
  }
}

function unite(networkId: string, stays: Row, goes: Row): Piece {
  const piece: Required<Omit<Piece, 'refusal'>> = {
    united: [{ table: 'Registration', id: goes.id, how: 'within', name: words(goes.event.title, 'de') }],
    steps: [],
    pools: [...stays.places, ...goes.places].map(({ poolId }) => poolId),
    freed: [],
  }
  for (const places of Map.groupBy([...stays.places, ...goes.places], ({ poolId }) => poolId).values()) {
    const [, second] = places.toSorted(byWorth)
    if (!second) continue
    const { id, poolId, state, shareId } = second
    const name = `${words(second.pool.name, 'de')}, ${state}`
    piece.united.push({ table: 'Place', id, how: 'within', name })
    piece.steps.push(
      (tx) => tx.place.updateMany({ where: { networkId, replacesId: id }, data: { replacesId: null } }),
      (tx) => tx.place.deleteMany({ where: { networkId, id } }),
    )
    if (!takes(state)) continue
    piece.freed.push(poolId)
    const less = { taken: { decrement: 1 } }
    piece.steps.push(
      (tx) => tx.pool.updateMany({ where: { networkId, id: poolId }, data: less }),
      (tx) => tx.limit.updateMany({ where: { networkId, pools: { some: { poolId } } }, data: less }),
    )
    if (shareId)
      piece.steps.push((tx) => tx.share.updateMany({ where: { networkId, id: shareId }, data: less }))
  }
  for (const answer of goes.answers.filter(({ key }) => stays.answers.some((one) => one.key === key))) {
    const name = `${answer.key}: ${JSON.stringify(answer.value)}`
    piece.united.push({ table: 'RegistrationAnswer', id: answer.id, how: 'within', name })
    piece.steps.push((tx) => tx.registrationAnswer.deleteMany({ where: { networkId, id: answer.id } }))
  }
  const twiceInvited = stays.invitation && goes.invitation
  if (twiceInvited)
    piece.steps.push((tx) =>
      tx.invitation.updateMany({
        where: { networkId, id: twiceInvited.id },
        data: { registrationId: null },
      }),
    )
  piece.steps.push(
    (tx) => moveReferences(tx, networkId, 'Registration', goes.id, stays.id),
    (tx) => tx.registration.deleteMany({ where: { networkId, id: goes.id } }),
    (tx) =>
      tx.registration.updateMany({
        where: { networkId, id: stays.id },
        data: {
          createdAt: earlier(stays.createdAt, goes.createdAt) ?? stays.createdAt,
          function: stays.function ?? goes.function,
          organisation: stays.organisation ?? goes.organisation,
          version: { increment: 1 },
        },
      }),
  )
  return piece
}
