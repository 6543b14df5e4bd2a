import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict, Refusal } from '@/lib/errors'
import { placing } from '../room-clash'
import { lockAgenda, recordChange } from './changing'
import { type ChangedRows, copyTables } from './recorder'
import { restore, type Side, stillStands } from './restore'
import type { UndoInput } from './schema'
import { redoable, type StoredChange, undoable } from './stacks'

/**
 * Takes back one's own last change. Refused in words when somebody changed one of its rows since: nothing of theirs is
 * overwritten.
 */
export const undo = (ctx: Ctx, { event }: UndoInput) => turn(ctx, event, 'before')

/** Does again what one took back last. */
export const redo = (ctx: Ctx, { event }: UndoInput) => turn(ctx, event, 'after')

async function turn(ctx: Ctx, eventId: string, side: Side) {
  authorize(ctx, 'events.write')
  const action = side === 'before' ? 'agenda.takeBack' : 'agenda.doAgain'
  await placing(ctx, eventId, async (tx) => {
    const { version } = await lockAgenda(tx, eventId)
    const change = await (side === 'before' ? undoable : redoable)(tx, ctx.actor, eventId)
    if (!change) throw closed(side === 'before' ? 'nothingToUndo' : 'nothingToRedo')
    const rows = change.rows as ChangedRows
    if (!(await stillStands(tx, rows, side === 'before' ? 'after' : 'before')))
      throw await changedSince(tx, eventId, change)
    try {
      await restore(tx, ctx, eventId, rows, side)
    } catch (error) {
      throw leansOn(error) ? conflict('changedBeneath') : error
    }
    await tx.agendaChange.updateMany({
      where: { id: change.id },
      data: { undoneAt: side === 'before' ? now() : null },
    })
    await recordChange(tx, ctx, { eventId, action, number: version, rows: {}, told: true })
    await audit(tx, ctx, {
      action,
      area: 'agenda',
      record: { kind: 'event', id: eventId },
      after: { change: change.action, rows: rowCount(rows) },
    })
  })
  return { event: eventId }
}

const rowCount = (rows: ChangedRows) =>
  copyTables.reduce((sum, table) => sum + Object.keys(rows[table] ?? {}).length, 0)

/** Something new hangs on a row that would go, or a row that it hung on is gone. */
const leansOn = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'P2003' || error.code === 'P2002')

async function changedSince(tx: Tx, eventId: string, change: StoredChange) {
  const touched = new Set(
    copyTables.flatMap((table) => Object.keys((change.rows as ChangedRows)[table] ?? {})),
  )
  const later = await tx.agendaChange.findMany({
    where: { eventId, number: { gt: change.number } },
    orderBy: { number: 'desc' },
    select: { byName: true, rows: true },
  })
  const theirs = later.find(({ rows }) =>
    copyTables.some((table) => Object.keys((rows as ChangedRows)[table] ?? {}).some((id) => touched.has(id))),
  )
  return theirs
    ? new Refusal('Conflict', 'changedSince', undefined, { who: theirs.byName })
    : conflict('changedBeneath')
}
