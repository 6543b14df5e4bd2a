import { cookies } from 'next/headers'
import { type Ctx, type NetworkFacts, visitor } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { bind } from '@/lib/db'
import { isLocale, type Locale } from '@/lib/localized'
import { networkBySlug } from '@/lib/networks/facts'
import { contextFor } from '@/lib/standing/context'
import { hashToken } from '@/lib/tokens'
import { deviceCookie } from './devices/cookie'
import { mayStandAt } from './policy'

const doorEvent = {
  id: true,
  slug: true,
  title: true,
  state: true,
  confidential: true,
  startsAt: true,
  endsAt: true,
  zone: true,
} as const

/** The event of an address, as its door knows it; drafts have none. */
const eventBySlug = (ctx: Ctx, slug: string) =>
  ctx.db.event.findFirst({ where: { slug, state: { not: 'draft' } }, select: doorEvent })
export type DoorEvent = NonNullable<Awaited<ReturnType<typeof eventBySlug>>>

/** Who stands at which door. `poolId`: people of this pool only; null is the door of the whole event. */
export type Door = { ctx: Ctx; event: DoorEvent; poolId: string | null; deviceId: string | null }

/**
 * The device of this browser: its secret is looked up on each request, so that it ends at once. Its actor holds no role
 * and no standing: it can do what this room lets a device do, and nothing else.
 */
async function deviceDoor(network: NetworkFacts, slug: string, locale: Locale): Promise<Door | null> {
  const token = (await cookies()).get(deviceCookie().name)?.value
  if (!token) return null
  const db = bind(network.id)
  const device = await db.device.findFirst({
    where: { tokenHash: hashToken(token), endedAt: null, expires: { gt: now() } },
    select: { id: true, label: true, eventId: true, poolId: true },
  })
  if (!device) return null
  const actor = { ...visitor, kind: 'device' as const, id: device.id, name: device.label }
  const ctx: Ctx = { network, actor, db, locale }
  const event = await eventBySlug(ctx, slug)
  return event?.id === device.eventId ? { ctx, event, poolId: device.poolId, deviceId: device.id } : null
}

/** The door of an event for whoever stands there: a person who may, or this browser's device. Null for everybody else. */
export async function doorFor(network: string, slug: string, locale: string): Promise<Door | null> {
  if (!isLocale(locale)) return null
  const ctx = await contextFor(network, locale)
  const event = ctx && (await eventBySlug(ctx, slug))
  if (ctx && event && mayStandAt(ctx.actor, event.id)) return { ctx, event, poolId: null, deviceId: null }
  const facts = await networkBySlug(network)
  return facts ? deviceDoor(facts, slug, locale) : null
}

/** The same door for one pool, where the person chose it; a device keeps to its own. */
export async function atPool(door: Door, poolId: string | null | undefined): Promise<Door> {
  if (!poolId || door.deviceId) return door
  const where = { id: poolId, mode: { not: 'online' as const }, part: { eventId: door.event.id } }
  const pool = await door.ctx.db.pool.findFirst({ where, select: { id: true } })
  return pool ? { ...door, poolId: pool.id } : door
}
