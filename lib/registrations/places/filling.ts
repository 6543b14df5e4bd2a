import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { systemContext } from '@/lib/standing/context'
import type { Prisma } from '@/prisma/generated/client'
import { notify } from '../notice'
import { noticeOf } from '../records'
import { fullLimits, keepingShares, openToAll, room } from './board'
import { takes } from './capacity'
import { count, leave, type PlaceRow, placeColumns } from './commands'
import type { Locked } from './lock'
import { nextUp, type Queued, type Winner } from './waiting-list'
import { type WinnerFacts, wonBy } from './winning'

/** So many of each queue are read at a time. */
const some = 50
/** So many move up in one transaction: each takes about ten statements, and the pools are held meanwhile. */
export const perTransaction = 200

type Waiting = Queued & WinnerFacts & { registrationId: string; replaces: PlaceRow | null }

/**
 * Fills the free places of an event with those who wait, each with a mail: in the transaction that freed them, so no
 * free place ever stands beside somebody to whom it is open. A switch that is won frees the place held so far, which is
 * filled as well. A capacity raised by thousands is filled some at a time: then `behind` says so. Answers the
 * registrations that moved up.
 */
export async function fill(tx: Tx, ctx: Ctx, locked: Locked): Promise<string[]> {
  const movedUp: string[] = []
  locked.behind = false
  for (;;) {
    const waiting = await firstInLine(tx, locked)
    const before = movedUp.length
    // Asked for inside the loop: the bundler leaves an imported name in a loop's own head unbound.
    for (;;) {
      const won = nextUp(locked.board, waiting)
      if (!won) break
      waiting.splice(waiting.indexOf(won.queued), 1)
      await promote(tx, ctx, locked, won)
      movedUp.push(won.queued.registrationId)
      if (movedUp.length < perTransaction) continue
      locked.behind = true
      return movedUp
    }
    if (movedUp.length === before) return movedUp
  }
}

/** Whose turn it could be: the first of those to whom a free place may be open, pool by pool. */
async function firstInLine(tx: Tx, locked: Locked): Promise<Waiting[]> {
  const roomy = locked.pools.filter((pool) => room(locked.board, pool.id) > 0).map((pool) => pool.id)
  if (roomy.length === 0) return []
  const anybody = await tx.place.findFirst({
    where: { poolId: { in: roomy }, state: 'waiting' },
    select: { id: true },
  })
  if (!anybody) return []
  const found = new Map<string, Waiting>()
  for (const poolId of roomy)
    for (const who of candidates(locked, poolId))
      for (const one of await waitingIn(tx, locked, poolId, who)) found.set(one.id, one)
  return [...found.values()]
}

function candidates({ board }: Locked, poolId: string): Prisma.PlaceWhereInput[] {
  const [first, ...others] = fullLimits(board, poolId)
  if (first) {
    // Only a switch between pools of the same full limits needs no room in them.
    const within = first.pools.filter((id) => others.every((limit) => limit.pools.includes(id)))
    return [{ replaces: { poolId: { in: within }, state: { not: 'given_back' } } }]
  }
  return [
    ...keepingShares(board, poolId).map(({ partnerId }) => ({ registration: { partnerId } })),
    ...(openToAll(board, poolId) > 0 ? [{}] : []),
  ]
}

async function waitingIn(tx: Tx, locked: Locked, poolId: string, who: Prisma.PlaceWhereInput) {
  const rows = await tx.place.findMany({
    where: { ...who, poolId, state: 'waiting' },
    orderBy: { arrivalNo: 'asc' },
    take: some,
    select: {
      id: true,
      poolId: true,
      registrationId: true,
      arrivalNo: true,
      changedAt: true,
      replaces: { select: placeColumns },
      registration: {
        select: {
          partnerId: true,
          completedAt: true,
          party: { select: { deadline: true, completedAt: true } },
        },
      },
    },
  })
  const offers = locked.pools.some((pool) => pool.id === poolId && pool.offerHours > 0)
  return rows.map(({ changedAt, replaces, registration, ...row }): Waiting => {
    const held = replaces && takes(replaces.state) ? replaces : null
    // Whoever is only offered a place keeps theirs until they accept.
    return {
      ...row,
      ...registration,
      since: changedAt.getTime(),
      replaces: held,
      gives: offers ? null : held,
    }
  })
}

async function promote(tx: Tx, ctx: Ctx, locked: Locked, { queued, spot }: Winner<Waiting>) {
  const { id, registrationId, replaces } = queued
  const at = now()
  const pool = { offerHours: 0, ...locked.pools.find((one) => one.id === spot.poolId) }
  const { state, heldUntil } = wonBy(queued, pool, locked.event, at)
  const switches = replaces !== null && state !== 'offered'
  if (switches) await leave(tx, locked, replaces)
  await count(tx, locked, spot)
  await tx.place.updateMany({
    where: { id, state: 'waiting' },
    data: {
      state,
      heldUntil,
      changedAt: at,
      shareId: spot.shareId,
      ...(switches ? { replacesId: null } : {}),
    },
  })
  await tx.registration.updateMany({ where: { id: registrationId }, data: { sequence: { increment: 1 } } })
  const { facts, to } = await noticeOf(tx, registrationId)
  await notify(tx, ctx.network, state === 'offered' ? 'offered' : 'moved-up', to, facts)
  await audit(tx, systemContext(ctx.network, 'registrations.move-up', ctx.locale), {
    action: 'registrations.move-up',
    area: 'registrations',
    record: { kind: 'registration', id: registrationId, name: facts.name },
    before: { state: 'waiting' },
    after: { state },
  })
}
