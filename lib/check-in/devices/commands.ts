import { authorize } from '@/lib/access/authorize'
import { type Ctx, visitor } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { closed, invalid, notFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { derivedToken, hashToken, newToken } from '@/lib/tokens'
import type { Door } from '../context'
import { doorCloses } from '../hours'
import type { DeviceInput } from './schema'

/** The secret of the link that makes a phone a device. It works once: whoever takes it up gets another secret. */
export const pairingToken = (id: string) => derivedToken('door-device', id)

/** Adds a door device that waits for its phone; it ends by itself at the end of the day after the event. */
export async function addDevice(ctx: Ctx, { event: eventId, label, pool }: DeviceInput) {
  authorize(ctx, 'events.write')
  authorize(ctx, 'check-in.write')
  const event = await ctx.db.event.findUnique({ where: { id: eventId } })
  if (!event) throw notFound()
  const expires = doorCloses(event)
  if (event.state !== 'announced' || expires <= now()) throw closed('door.over')
  const where = { id: pool ?? '', mode: { not: 'online' as const }, part: { eventId } }
  if (pool && !(await ctx.db.pool.findFirst({ where, select: { id: true } })))
    throw invalid('door.pool', { pool: 'invalid' })
  const id = newId()
  await ctx.db.$transaction(async (tx) => {
    await tx.device.create({
      data: {
        id,
        networkId: ctx.network.id,
        eventId,
        label,
        poolId: pool,
        tokenHash: hashToken(pairingToken(id)),
        expires,
        byName: ctx.actor.name,
      },
    })
    await audit(tx, ctx, {
      action: 'check-in.device_add',
      area: 'events',
      record: { kind: 'device', id, name: label },
      after: { event: event.title, to: expires },
    })
  })
  return { id, eventId }
}

/** Ends a device at once: its next request is a stranger's. Twice is once. */
export async function endDevice(ctx: Ctx, { id }: { id: string }) {
  authorize(ctx, 'events.write')
  authorize(ctx, 'check-in.write')
  const device = await ctx.db.device.findUnique({ where: { id } })
  if (!device) throw notFound()
  await end(ctx, device)
  return device.eventId
}

/** The phone itself stops being a device. */
export async function leaveDoor({ ctx, deviceId }: Door) {
  if (deviceId) await end(ctx, { id: deviceId, label: ctx.actor.name })
}

const end = (ctx: Ctx, { id, label }: { id: string; label: string }) =>
  ctx.db.$transaction(async (tx) => {
    const { count } = await tx.device.updateMany({ where: { id, endedAt: null }, data: { endedAt: now() } })
    if (count === 0) return
    await audit(tx, ctx, {
      action: 'check-in.device_end',
      area: 'events',
      record: { kind: 'device', id, name: label },
    })
  })

/** Makes the phone that pressed the button this device; the link is used up. Throws NotFound for a used or ended one. */
export async function pairDevice(ctx: Ctx, { token }: { token: string }) {
  const at = now()
  const where = { tokenHash: hashToken(token), endedAt: null, seenAt: null, expires: { gt: at } }
  const secret = newToken()
  const device = await ctx.db.device.findFirst({
    where,
    select: { id: true, label: true, expires: true, event: { select: { slug: true, title: true } } },
  })
  if (!device) throw notFound('door.pairing')
  const by: Ctx = {
    ...ctx,
    actor: { ...visitor, kind: 'device', id: device.id, name: device.label },
  }
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.device.updateMany({
      where: { ...where, id: device.id },
      data: { tokenHash: hashToken(secret), seenAt: at },
    })
    if (count === 0) throw notFound('door.pairing')
    await audit(tx, by, {
      action: 'check-in.device_pair',
      area: 'events',
      record: { kind: 'device', id: device.id, name: device.label },
      after: { event: device.event.title },
    })
  })
  return { secret, expires: device.expires, slug: device.event.slug }
}

const noted = 30_000

/** Notes that a device spoke to us, at most twice a minute. */
export async function seen({ ctx, deviceId }: Door) {
  if (!deviceId) return
  const at = now()
  await ctx.db.device.updateMany({
    where: { id: deviceId, OR: [{ seenAt: null }, { seenAt: { lt: new Date(at.getTime() - noted) } }] },
    data: { seenAt: at },
  })
}
