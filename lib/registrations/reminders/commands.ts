import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { notify } from '../notice'
import { noticeOf } from '../records'
import { reminderDue, thanksDue } from './due'

const day = 24 * 60 * 60 * 1000
const batch = 200
const dated = { id: true, state: true, precision: true, zone: true, startsAt: true, endsAt: true } as const

/**
 * "Kommen Sie?": asks everybody with a place once, some days before. Not who won it within the last day: they have just
 * said so. Any number of workers may run it; each row is claimed by one conditional update together with its mail.
 */
export async function remind(ctx: Ctx): Promise<void> {
  const at = now()
  const events = await ctx.db.event.findMany({
    where: {
      state: 'announced',
      remindDays: { gt: 0 },
      startsAt: { gt: at, lt: new Date(at.getTime() + 60 * day) },
    },
    select: { ...dated, remindDays: true },
  })
  const settled = { state: 'confirmed' as const, changedAt: { lte: new Date(at.getTime() - day) } }
  for (const event of events.filter((one) => reminderDue(one, at)))
    await eachOf(ctx, 'reminder', {
      eventId: event.id,
      remindedAt: null,
      lapsesAt: null,
      places: { some: settled },
    })
}

/**
 * Thanks whoever was there, the day after. Where nobody was checked in at the door (or online) nor entered by the office, a
 * confirmed place on site (or online) stands for having been there.
 */
export async function thank(ctx: Ctx): Promise<void> {
  const at = now()
  const events = await ctx.db.event.findMany({
    where: { state: 'announced', endsAt: { lt: at, gt: new Date(at.getTime() - 9 * day) } },
    select: dated,
  })
  for (const event of events.filter((one) => thanksDue(one, at)))
    await eachOf(ctx, 'thanks', {
      eventId: event.id,
      thankedAt: null,
      OR: [{ checkIns: { some: { direction: 'in' } } }, ...(await unchecked(ctx, event.id))],
    })
}

/** Places of the ways in that nobody counted. */
async function unchecked(ctx: Ctx, eventId: string): Promise<Prisma.RegistrationWhereInput[]> {
  const online = await ctx.db.pool.findMany({
    where: { mode: 'online', part: { eventId } },
    select: { id: true },
  })
  const rooms = { in: online.map(({ id }) => id) }
  // What the office entered stands for the way in that it is about.
  const counted = async (channel: string, poolId: Prisma.CheckInWhereInput['poolId']) =>
    (await ctx.db.checkIn.findFirst({
      where: {
        direction: 'in',
        registration: { eventId },
        OR: [{ channel }, { channel: 'office', poolId }],
      },
      select: { id: true },
    })) !== null
  const ways: Prisma.RegistrationWhereInput[] = []
  if (!(await counted('door', { notIn: rooms.in })))
    ways.push({ places: { some: { state: 'confirmed', pool: { mode: { not: 'online' } } } } })
  if (!(await counted('online', rooms)))
    ways.push({ places: { some: { state: 'confirmed', pool: { mode: 'online' } } } })
  return ways
}

/** Batch by batch, each row in a transaction of its own: what is claimed leaves the list. */
async function eachOf(ctx: Ctx, notice: 'reminder' | 'thanks', where: Prisma.RegistrationWhereInput) {
  for (;;) {
    const rows = await ctx.db.registration.findMany({
      where: { AND: [where, { givenBackAt: null }] },
      orderBy: { id: 'asc' },
      take: batch,
      select: { id: true },
    })
    for (const { id } of rows) await ctx.db.$transaction((tx) => tellOnce(tx, ctx, notice, id))
    if (rows.length < batch) return
  }
}

/** Claims one registration and queues its mail, both or neither. Answers false when somebody else has it. */
export async function tellOnce(
  tx: Tx,
  ctx: Ctx,
  notice: 'reminder' | 'thanks',
  id: string,
): Promise<boolean> {
  const { count } = await (notice === 'reminder' ? claimReminder(tx, id) : claimThanks(tx, id))
  if (count === 0) return false
  const { facts, to } = await noticeOf(tx, id)
  const there = { registrationId: id, direction: 'in' as const }
  const present = (await tx.checkIn.findFirst({ where: there, select: { id: true } })) !== null
  await notify(tx, ctx.network, notice, to, { ...facts, present }, 'bulk')
  return true
}

const claimReminder = (tx: Tx, id: string) =>
  tx.registration.updateMany({
    where: { id, givenBackAt: null, remindedAt: null },
    data: { remindedAt: now() },
  })

const claimThanks = (tx: Tx, id: string) =>
  tx.registration.updateMany({
    where: { id, givenBackAt: null, thankedAt: null },
    data: { thankedAt: now() },
  })
