import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'
import type { Prisma } from '@/prisma/generated/client'
import { placing } from '../room-clash'
import { type ChangedRows, type CopyTable, type PlainRow, recording } from './recorder'

/** How many changes of an event can be undone; older ones are forgotten, and with them the names in their rows. */
export const rememberedChanges = 100

export type Locked = { zone: string; version: number }

/**
 * Holds everybody else back who would change this working copy until this transaction ends, and gives the copy its next
 * version. The first statement of whoever writes it: what is read afterwards is still so when it is written.
 */
export async function lockAgenda(tx: Tx, eventId: string): Promise<Locked> {
  const [event] = await tx.event.updateManyAndReturn({
    where: { id: eventId },
    data: { agendaVersion: { increment: 1 } },
    select: { zone: true, agendaVersion: true },
  })
  if (!event) throw notFound()
  return { zone: event.zone, version: event.agendaVersion }
}

export type ChangeTools = {
  zone: string
  /** Reads these rows before they are written one by one: saves a read for each. */
  keep: (table: CopyTable, ids: readonly string[]) => Promise<void>
}

/**
 * The one way in which a working copy is written: takes its lock, runs, and records what became of which row, so that it
 * can be undone and is told to those who edit beside. Two sessions in one room are refused in words (the database checks
 * at commit: two that change places pass). `action` is the audit's word for it. Callers have asked `authorize`.
 */
export async function changing<T>(
  ctx: Ctx,
  eventId: string,
  action: string,
  run: (tx: Tx, tools: ChangeTools) => Promise<T>,
): Promise<T> {
  return placing(ctx, eventId, async (plain) => {
    const { zone, version } = await lockAgenda(plain, eventId)
    const { tx, keep, changes } = recording(plain)
    const result = await run(tx, { zone, keep: (table, ids) => keep(table, { id: { in: [...ids] } }) })
    await recordChange(plain, ctx, { eventId, action, number: version, rows: await changes() })
    return result
  })
}

type Recorded = {
  eventId: string
  action: string
  number: number
  rows: ChangedRows
  /** Kept though it holds no rows, so that others hear of it: a change was taken back or done again. */
  told?: true
}

/** Keeps a change for undoing and for those who edit beside. */
export async function recordChange(tx: Tx, ctx: Ctx, { eventId, action, number, rows, told }: Recorded) {
  if (Object.keys(rows).length === 0 && !told) return
  await tx.agendaChange.create({
    data: {
      networkId: ctx.network.id,
      eventId,
      number,
      action,
      rows: rows as Prisma.InputJsonValue,
      loginId: ctx.actor.loginId,
      byName: ctx.actor.name,
    },
  })
  // By count, not by number: versions that recorded nothing push nobody's change out.
  const [oldest] = await tx.agendaChange.findMany({
    where: { eventId },
    orderBy: { number: 'desc' },
    skip: rememberedChanges,
    take: 1,
    select: { number: true },
  })
  if (oldest) await tx.agendaChange.deleteMany({ where: { eventId, number: { lte: oldest.number } } })
}

/**
 * Forgets changes in which such an entry stands, before or after, also one that was removed since, and how it stood when
 * it could not be told yet whose it was: what it said must not come back by undoing.
 */
export async function forgetEntries(tx: Tx, eventId: string, isMeant: (row: PlainRow) => boolean) {
  const changes = await tx.agendaChange.findMany({ where: { eventId }, select: { id: true, rows: true } })
  const entries = ({ rows }: { rows: unknown }) =>
    Object.values((rows as ChangedRows).contribution ?? {}).flatMap(({ before, after }) =>
      [before, after].filter((row) => row !== null),
    )
  const keys = new Set(
    changes
      .flatMap(entries)
      .filter(isMeant)
      .map(({ key }) => key),
  )
  const naming = changes.filter((change) => entries(change).some(({ key }) => keys.has(key)))
  await tx.agendaChange.deleteMany({ where: { id: { in: naming.map((change) => change.id) } } })
}
