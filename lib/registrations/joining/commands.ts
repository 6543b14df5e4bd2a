import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { dayIn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, notFound } from '@/lib/errors'
import { joinUrlOf } from '@/lib/events/places/join'
import { hashToken, newToken } from '@/lib/tokens'
import { holder } from '../own/holder'
import { fullName, type WholeRegistration } from '../records'
import { roomsOf } from './rooms'
import type { JoinInput } from './schema'

/** How long the way into the room stays open after the button was pressed. */
const opensFor = 60_000

/** Counts once for each registration and day, whoever presses how often: a unique key of the database holds it. */
const presenceId = (registrationId: string, zone: string, at: Date) =>
  `online ${registrationId} ${dayIn(zone, at)}`

/** A link is good in the browser that asked for it and in no other: copied elsewhere it opens nothing. */
const linkHash = (link: string, browser: string) => hashToken(`${link} ${browser}`)

export type Joining = { token: string } & ({ link: string } | { elsewhere: string })

/**
 * The button "Jetzt teilnehmen": makes a way into the online room, good once and for a minute, in this browser only. It
 * stands in no mail, so that nobody who reads mails gets in. If another device is inside already, it says so first; then
 * `here` goes on with this one. Throws Closed outside the window, NotFound without a confirmed place there.
 */
export async function join(ctx: Ctx, input: JoinInput, browser: string): Promise<Joining> {
  const { token, pool: poolId, here } = input
  const held = await holder(ctx, token)
  const { registration } = held
  const room = (await roomsOf(ctx.db, registration)).find((one) => one.poolId === poolId)
  if (!room) throw notFound('registration.noRoom')
  if (room.state === 'before') throw closed('registration.roomNotYet')
  if (room.state === 'after') throw closed('registration.roomOver')
  const inside = await presence(ctx.db, registration)
  if (!here && inside?.browserHash && inside.browserHash !== hashToken(browser))
    return { token, elsewhere: poolId }
  const link = newToken()
  await ctx.db.$transaction(async (tx) => {
    await tx.joinLink.create({
      data: {
        networkId: ctx.network.id,
        registrationId: registration.id,
        poolId,
        tokenHash: linkHash(link, browser),
        expires: new Date(now().getTime() + opensFor),
      },
    })
    await audit(tx, held.ctx, {
      action: 'registrations.join',
      area: 'registrations',
      record: { kind: 'registration', id: registration.id, name: fullName(registration.person) },
    })
  })
  return { token, link }
}

const presence = (db: Pick<Tx, 'checkIn'>, { id, event }: WholeRegistration) =>
  db.checkIn.findFirst({
    where: { scanId: presenceId(id, event.zone, now()) },
    select: { id: true, browserHash: true },
  })

/**
 * Goes through the one-use way: answers the room's address, and counts the person as present. One conditional update
 * decides, so of two requests at once one gets in. Null for a way that was used, ran out, or belongs to another browser.
 */
export async function passThrough(ctx: Ctx, token: string, link: string, browser: string) {
  const { registration } = await holder(ctx, token)
  const at = now()
  return ctx.db.$transaction(async (tx) => {
    const where = { tokenHash: linkHash(link, browser), registrationId: registration.id }
    const { count } = await tx.joinLink.updateMany({
      where: { ...where, usedAt: null, expires: { gt: at } },
      data: { usedAt: at },
    })
    if (count === 0) return null
    const { pool } = await tx.joinLink.findFirstOrThrow({
      where,
      select: { pool: { select: { id: true, joinUrl: true } } },
    })
    const rooms = await roomsOf(tx, registration)
    const url = joinUrlOf(pool.joinUrl)
    if (
      !url?.startsWith('https://') ||
      !rooms.some((room) => room.poolId === pool.id && room.state === 'open')
    )
      return null
    await countPresence(tx, ctx, registration, pool.id, hashToken(browser))
    return url
  })
}

async function countPresence(
  tx: Tx,
  ctx: Ctx,
  registration: WholeRegistration,
  poolId: string,
  browserHash: string,
) {
  const { id, event, person } = registration
  const at = now()
  const scanId = presenceId(id, event.zone, at)
  await tx.checkIn.createMany({
    data: {
      networkId: ctx.network.id,
      registrationId: id,
      poolId,
      direction: 'in',
      at,
      byName: fullName(person),
      channel: 'online',
      scanId,
      browserHash,
    },
    skipDuplicates: true,
  })
  // Whoever goes on with another device is warned on the first one next time.
  await tx.checkIn.updateMany({ where: { scanId }, data: { browserHash } })
}
