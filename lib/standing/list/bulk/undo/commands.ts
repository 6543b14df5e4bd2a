import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { conflict, notFound } from '@/lib/errors'
import { addTag, removeTag } from '../commands'
import type { UndoInput } from '../schema'
import { findRun } from './queries'

/** Takes back a tag or an adding to a group, for those whom the act touched and who are as it left them. Once. */
export async function undoSelection(ctx: Ctx, { run }: UndoInput): Promise<string> {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const found = await findRun(tx, run)
    if (!found) throw notFound()
    const { action, after, undone } = found
    if (undone) throw conflict('bulkUndone')
    const { ids = [], rows = [], tag = '' } = after
    if (action === 'people.bulk_tag') await removeTag(tx, ids, tag)
    else if (action === 'people.bulk_untag') await addTag(tx, ids, tag)
    else if (action === 'groups.bulk_add')
      await tx.groupPerson.deleteMany({ where: { id: { in: rows }, to: null, role: 'member' } })
    else throw conflict('bulkFinal')
    await audit(tx, ctx, {
      action: `${action}_undo`,
      area: action.startsWith('groups.') ? 'groups' : 'people',
      record: { kind: 'selection', id: run, name: String(ids.length) },
      after: { count: ids.length },
    })
  })
  return run
}
