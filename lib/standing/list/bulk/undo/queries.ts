import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { isId } from '@/lib/ids'

export const undoable = ['people.bulk_tag', 'people.bulk_untag', 'groups.bulk_add'] as const

/** What an act on a selection left in the log. */
export async function findRun(db: Pick<Tx, 'audit'>, run: string) {
  if (!isId(run)) return null
  const rows = await db.audit.findMany({
    where: { recordKind: 'selection', recordId: run },
    orderBy: { id: 'asc' },
    select: { action: true, after: true, at: true, actorName: true },
  })
  const [row, later] = rows
  if (!row) return null
  const after = (row.after ?? {}) as {
    count?: number
    tag?: string
    group?: string
    ids?: string[]
    rows?: string[]
  }
  return { ...row, after, undone: later !== undefined }
}

/** What became of an act on a selection, and whether it can be taken back. */
export async function bulkRun(ctx: Ctx, run: string) {
  authorize(ctx, 'people.write')
  const found = await findRun(ctx.db, run)
  if (!found) return null
  const { action, after, undone, at, actorName } = found
  const { ids: _, rows: __, ...facts } = after
  const mayUndo = !undone && (undoable as readonly string[]).includes(action)
  return { action, facts, undone, at, actorName, mayUndo }
}
