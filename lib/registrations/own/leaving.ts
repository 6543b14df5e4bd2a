import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { retrying } from '@/lib/retry'
import type { Notice } from '../notice'
import { activePlaces, type PlaceRow } from '../places/commands'
import { type Locked, lockEvent } from '../places/lock'
import { settle } from '../places/settling'
import { withdraw } from '../places/withdrawing'

/**
 * A registration's wanted places, with all places of its event held, so that nothing about them changes until the
 * transaction ends.
 */
export async function underLock(tx: Tx, id: string): Promise<{ locked: Locked; places: PlaceRow[] }> {
  const row = await tx.registration.findFirst({ where: { id }, select: { eventId: true } })
  if (!row) throw notFound()
  const locked = await lockEvent(tx, row.eventId)
  return { locked, places: await activePlaces(tx, id) }
}

/** The same, for whoever only reads and confirms. */
export const placesUnderLock = async (tx: Tx, id: string): Promise<PlaceRow[]> =>
  (await underLock(tx, id)).places

type How = {
  action: 'registrations.give-back' | 'registrations.lapse'
  /** Whether and by which mail the person is told; true is the usual one. */
  tell: boolean | Notice
  /** Only if it still waits for the button in the mail, and no longer than until now. */
  onlyLapsed?: boolean
}

/**
 * Gives all places of a registration back and lets those who wait move up. Does nothing when they are back already; the
 * answer says whether it did. The caller has checked who may.
 */
export async function giveAllBackIn(tx: Tx, ctx: Ctx, id: string, how: How): Promise<boolean> {
  const { locked, places } = await underLock(tx, id)
  const stands = await tx.registration.findFirst({
    where: { id, givenBackAt: null, ...(how.onlyLapsed ? { lapsesAt: { lte: now() } } : {}) },
    select: { id: true },
  })
  if (!stands) return false
  const tell = how.tell === true ? 'given-back' : how.tell || null
  await withdraw(tx, ctx, locked, id, places, { action: how.action, tell })
  await settle(tx, ctx, locked)
  return true
}

/** The same in a transaction of its own. */
export const giveAllBack = (ctx: Ctx, id: string, how: How) =>
  retrying(() => ctx.db.$transaction((tx) => giveAllBackIn(tx, ctx, id, how)))
