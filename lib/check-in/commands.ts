import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { retrying } from '@/lib/retry'
import type { Door } from './context'
import { doorHours, scannedAt } from './hours'
import { isInside, lastAt, settle } from './passages'
import { type Answer, type AtTheDoor, about, atTheDoor, clockAt, located } from './records'
import type { Scan } from './schema'
import { closedBy, standsAs } from './verdict'

/**
 * Lets somebody in or out at a door, or says why not. The registration's row is held meanwhile, so two doors never let the
 * same person in twice; the scan's own number makes sure that one scan counts once, however often it is sent.
 */
export const passThrough = (door: Door, scan: Scan): Promise<Answer> =>
  retrying(() => door.ctx.db.$transaction((tx) => decide(tx, door, scan)))

async function decide(tx: Tx, door: Door, scan: Scan): Promise<Answer> {
  const known = await answered(tx, door, scan)
  if (known) return known
  const at = now()
  const shut = closedBy(door.event, doorHours(door.event), at)
  if (shut) return { scan: scan.id, verdict: shut }
  const found = await located(tx, door, scan.by)
  if ('verdict' in found) return { scan: scan.id, verdict: found.verdict }
  const row = await held(tx, found.registrationId)
  // It may have come twice at once: the other one stands by now.
  const same = row.checkIns.find((one) => one.scanId === scan.id)
  if (same) return { scan: scan.id, verdict: same.direction, ...about(door, row) }
  const says = standsAs(row, door.poolId)
  // Whoever is inside may leave, whatever became of their place.
  if (says !== 'welcome' && !(scan.direction === 'out' && isInside(row.checkIns, door.poolId)))
    return { scan: scan.id, verdict: says, ...about(door, row) }
  return pass(tx, door, scan, row, scannedAt(scan.ago, at))
}

/** The registration, locked: its passages change under this lock only. */
export async function held(tx: Tx, id: string): Promise<AtTheDoor> {
  await tx.registration.update({
    where: { id },
    data: { version: { increment: 0 } },
    select: { id: true },
  })
  return tx.registration.findUniqueOrThrow({ where: { id }, select: atTheDoor })
}

async function pass(tx: Tx, door: Door, scan: Scan, row: AtTheDoor, at: Date): Promise<Answer> {
  const { direction } = scan
  const passage = { direction, at, poolId: door.poolId }
  const { written, twin } = settle(row.checkIns, { ...passage, kept: scan.ago !== null })
  const said = row.checkIns.find((one) => one.id === twin?.id)
  const before = said ? { since: clockAt(door, said.at), by: said.byName } : {}
  if (!written)
    return {
      scan: scan.id,
      verdict: direction === 'in' ? 'inside' : 'outside',
      ...about(door, row),
      ...before,
    }
  const made = await tx.checkIn.create({
    data: {
      ...passage,
      networkId: door.ctx.network.id,
      registrationId: row.id,
      byName: door.ctx.actor.name,
      scanId: scan.id,
      deviceId: door.deviceId,
    },
    select: { id: true },
  })
  // The door knows better than what the office wrote down meanwhile: nobody counts by both.
  if (direction === 'in')
    await tx.checkIn.deleteMany({ where: { registrationId: row.id, channel: 'office' } })
  await settleInside(tx, row.id, [...row.checkIns, { ...passage, id: made.id }])
  const { name, ...rest } = about(door, row)
  await audit(tx, door.ctx, {
    action: direction === 'in' ? 'check-in.arrive' : 'check-in.depart',
    area: 'registrations',
    record: { kind: 'registration', id: row.id, name },
    after: { event: door.event.title, ...(said ? { double: said.byName } : {}) },
  })
  return { scan: scan.id, verdict: direction, name, ...rest, ...(said ? { double: true, ...before } : {}) }
}

const settleInside = (tx: Tx, id: string, passages: Parameters<typeof isInside>[0]) =>
  tx.registration.updateMany({ where: { id }, data: { inside: isInside(passages) } })

/** What was answered to this scan before: a phone asks again when it did not hear. */
async function answered(tx: Tx, door: Door, scan: Scan): Promise<Answer | null> {
  const made = await tx.checkIn.findFirst({
    where: { scanId: scan.id },
    select: {
      direction: true,
      registration: { select: { ...atTheDoor, eventId: true } },
    },
  })
  if (!made) return null
  if (made.registration.eventId !== door.event.id) return { scan: scan.id, verdict: 'unknown' }
  return { scan: scan.id, verdict: made.direction, ...about(door, made.registration) }
}

const undoable = 10 * 60_000

/**
 * Takes back a passage that this very door wrote within the last ten minutes, if nothing followed it. Answers whose it
 * was, or null when there is nothing to take back.
 */
export async function undo(door: Door, scanId: string): Promise<string | null> {
  const { ctx, deviceId, event } = door
  return ctx.db.$transaction(async (tx) => {
    const made = await tx.checkIn.findFirst({
      where: {
        scanId,
        byName: ctx.actor.name,
        deviceId,
        at: { gt: new Date(now().getTime() - undoable) },
        registration: { eventId: event.id },
      },
      select: { id: true, registrationId: true, direction: true, poolId: true },
    })
    if (!made) return null
    const row = await held(tx, made.registrationId)
    if (lastAt(row.checkIns, made.poolId)?.id !== made.id) return null
    await tx.checkIn.deleteMany({ where: { id: made.id } })
    await settleInside(
      tx,
      row.id,
      row.checkIns.filter((one) => one.id !== made.id),
    )
    const { name } = about(door, row)
    await audit(tx, ctx, {
      action: 'check-in.undo',
      area: 'registrations',
      record: { kind: 'registration', id: row.id, name },
      before: { event: event.title, direction: made.direction },
    })
    return name
  })
}
