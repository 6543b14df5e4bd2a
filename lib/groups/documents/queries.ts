import type { Ctx } from '@/lib/access/context'
import { canSeeDocument, visibleDocuments } from '../policy'

const shown = {
  id: true,
  title: true,
  fileId: true,
  visibility: true,
  byName: true,
  createdAt: true,
} as const

/** The documents of a group that this reader may see, the newest first; each with what kind of file it is. */
export async function documentsOf(ctx: Ctx, groupId: string) {
  const rows = await ctx.db.groupDocument.findMany({
    where: { AND: [{ groupId }, visibleDocuments(ctx.actor)] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: shown,
  })
  const files = await ctx.db.file.findMany({
    where: { id: { in: rows.map((row) => row.fileId) }, ownerKind: 'group', ownerId: groupId },
    select: { id: true, mime: true, size: true },
  })
  const byId = new Map(files.map((file) => [file.id, file]))
  return rows.flatMap((row) => {
    const file = byId.get(row.fileId)
    return file ? [{ ...row, mime: file.mime, size: file.size }] : []
  })
}
export type DocumentRow = Awaited<ReturnType<typeof documentsOf>>[number]

/** Whether this reader may see the group's document that a file is. */
export async function seesGroupFile(ctx: Ctx, fileId: string): Promise<boolean> {
  const row = await ctx.db.groupDocument.findFirst({
    where: { fileId },
    select: { groupId: true, visibility: true },
  })
  return row !== null && canSeeDocument(ctx.actor, row)
}
