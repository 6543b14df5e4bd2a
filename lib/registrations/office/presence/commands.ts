import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict, notFound } from '@/lib/errors'
import { retrying } from '@/lib/retry'
import type { Prisma } from '@/prisma/generated/client'
import { fullName } from '../../records'
import type { RegistrationIdInput } from '../../schema'
import type { Where } from '../commands'
import { presenceOf } from './presence'
import type { MarkInput } from './schema'

const columns = {
  eventId: true,
  givenBackAt: true,
  lapsesAt: true,
  person: { select: { givenName: true, familyName: true } },
  event: { select: { title: true, state: true, startsAt: true, endsAt: true } },
  checkIns: { where: { direction: 'in' }, select: { channel: true } },
  places: {
    select: {
      poolId: true,
      state: true,
      pool: { select: { part: { select: { startsAt: true, endsAt: true } } } },
    },
  },
} satisfies Prisma.RegistrationSelect

/** The registration, locked as at the door: whoever comes first writes, the other one sees it. */
async function held(tx: Tx, id: string) {
  const { count } = await tx.registration.updateMany({ where: { id }, data: { version: { increment: 0 } } })
  if (count === 0) throw notFound()
  const { checkIns, places, ...row } = await tx.registration.findFirstOrThrow({
    where: { id },
    select: columns,
  })
  return {
    ...row,
    came: checkIns,
    places: places.map(({ pool, ...place }) => ({ ...place, ...pool.part })),
  }
}
type Row = Awaited<ReturnType<typeof held>>

const log = (tx: Tx, ctx: Ctx, verb: 'present' | 'absent', id: string, { person, event }: Row) =>
  audit(tx, ctx, {
    action: `registrations.${verb}`,
    area: 'registrations',
    record: { kind: 'registration', id, name: fullName(person) },
    after: { event: event.title },
  })

/**
 * The office writes down that somebody was there. Who was counted at the door, online or by the office is not counted
 * again. Throws Closed before it begins or when it was called off, Conflict without a place. Answers where it belongs.
 */
export async function markPresent(ctx: Ctx, { id }: RegistrationIdInput): Promise<Where> {
  authorize(ctx, 'events.write')
  return retrying(() => ctx.db.$transaction((tx) => presentIn(tx, ctx, id)))
}

async function presentIn(tx: Tx, ctx: Ctx, id: string): Promise<Where> {
  const row = await held(tx, id)
  if (row.event.state !== 'announced') throw closed('registration.cancelled')
  const presence = presenceOf(row, row.event, now())
  const where = { event: row.eventId, id }
  if (presence === 'counted') return where
  if (presence === 'early') throw closed('registration.presenceEarly')
  if (presence === 'givenBack') throw closed('registration.givenBack')
  if (typeof presence === 'string') throw conflict('registration.presenceNoPlace')
  await tx.checkIn.create({
    data: {
      ...presence,
      networkId: ctx.network.id,
      registrationId: id,
      direction: 'in',
      channel: 'office',
      byName: ctx.actor.name,
    },
  })
  await log(tx, ctx, 'present', id, row)
  return where
}

/** Takes back what the office wrote down; what was counted at the door or online stays. Answers where it belongs. */
export async function markAbsent(ctx: Ctx, { id }: RegistrationIdInput): Promise<Where> {
  authorize(ctx, 'events.write')
  return retrying(() =>
    ctx.db.$transaction(async (tx) => {
      const row = await held(tx, id)
      const { count } = await tx.checkIn.deleteMany({ where: { registrationId: id, channel: 'office' } })
      if (count > 0) await log(tx, ctx, 'absent', id, row)
      return { event: row.eventId, id }
    }),
  )
}

/** The same for those ticked in the list of who did not come, one after the other. Throws NotFound, with none written. */
export async function markSome(ctx: Ctx, { event, act, id: ids }: MarkInput) {
  authorize(ctx, 'events.write')
  const known = await ctx.db.registration.count({ where: { eventId: event, id: { in: ids } } })
  if (known < new Set(ids).size) throw notFound()
  for (const id of ids) await (act === 'present' ? markPresent : markAbsent)(ctx, { id })
  return { event, act, count: ids.length }
}
