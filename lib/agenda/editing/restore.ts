import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import {
  type ChangedRows,
  type CopyTable,
  copyTables,
  delegateOf,
  type PlainRow,
  plainRows,
  sameRow,
} from './recorder'

const emptyJson: Record<CopyTable, readonly string[]> = {
  room: [],
  track: [],
  block: ['context'],
  session: ['label', 'title', 'subtitle', 'abstract', 'description'],
  contribution: ['function', 'organisation', 'remark'],
}

/** A row as the table takes it: null in a JSON column is the column's null, not JSON's. */
const columnsOf = (table: CopyTable, row: PlainRow) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value === null && emptyJson[table].includes(name) ? Prisma.DbNull : value,
    ]),
  )

export type Side = 'before' | 'after'

/** True when every row of a change still stands as it was on that side. */
export async function stillStands(tx: Tx, rows: ChangedRows, side: Side): Promise<boolean> {
  for (const table of copyTables) {
    const changed = Object.entries(rows[table] ?? {})
    if (changed.length === 0) continue
    const found = await plainRows(tx, table, { id: { in: changed.map(([id]) => id) } })
    const present = new Map(found.map((row) => [row.id, row]))
    if (changed.some(([id, row]) => !sameRow(present.get(id) ?? null, row[side]))) return false
  }
  return true
}

/**
 * Writes the rows of a change as they were on that side, with the ids they had. What hangs on something goes first and
 * comes last; sessions let go of room, track and block in between, since those may come or go as well.
 */
export async function restore(tx: Tx, ctx: Ctx, eventId: string, rows: ChangedRows, side: Side) {
  const other = side === 'before' ? 'after' : 'before'
  const scope = { networkId: ctx.network.id, eventId, releaseId: null }
  const changed = (table: CopyTable) => Object.entries(rows[table] ?? {})
  const wanted = (table: CopyTable, has: boolean) =>
    changed(table).flatMap(([, row]) => (row[side] && (row[other] !== null) === has ? [row[side]] : []))
  const gone = (table: CopyTable) => changed(table).flatMap(([id, row]) => (row[side] ? [] : [id]))
  const remove = async (table: CopyTable, ids: string[]) => {
    if (ids.length > 0) await delegateOf(tx, table).deleteMany({ where: { id: { in: ids }, eventId } })
  }
  const create = async (table: CopyTable, some: PlainRow[]) => {
    const data = some.map((row) => ({ ...columnsOf(table, row), ...scope }))
    if (data.length > 0) await delegateOf(tx, table).createMany({ data })
  }
  const update = async (table: CopyTable) => {
    for (const { id, ...row } of wanted(table, true))
      await delegateOf(tx, table).updateMany({
        where: { id, eventId, releaseId: null },
        data: columnsOf(table, row as PlainRow),
      })
  }

  const places = ['room', 'track', 'block'] as const
  await remove(
    'contribution',
    changed('contribution').map(([id]) => id),
  )
  await remove('session', gone('session'))
  const staying = wanted('session', true).map(({ id }) => id)
  const moving = places.some((table) => changed(table).length > 0)
  if (moving && staying.length > 0)
    await tx.session.updateMany({
      where: { id: { in: staying }, eventId, releaseId: null },
      data: { roomId: null, trackId: null, blockId: null },
    })
  for (const table of places) await remove(table, gone(table))
  for (const table of places) {
    await update(table)
    await create(table, wanted(table, false))
  }
  await update('session')
  await create('session', wanted('session', false))
  await create('contribution', [...wanted('contribution', true), ...wanted('contribution', false)])
}
