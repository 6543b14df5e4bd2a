import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { invalid, notFound } from '@/lib/errors'
import { dropFile, forgetBytes, storeFile } from '@/lib/files/store'
import { documentType, maxUpload } from '@/lib/files/types'
import { newId } from '@/lib/ids'
import { asLocalized } from '@/lib/localized'
import { authorizeGroup } from '../policy'
import type { DocumentChange, DocumentGone, DocumentInput } from './schema'

async function led(ctx: Ctx, id: string) {
  const group = await ctx.db.group.findFirst({ where: { id }, select: { id: true, slug: true, name: true } })
  if (!group) throw notFound()
  authorizeGroup(ctx.actor, group)
  return group
}
type Group = Awaited<ReturnType<typeof led>>

async function documentOf(tx: Tx, group: Group, id: string) {
  const row = await tx.groupDocument.findFirst({ where: { id, groupId: group.id } })
  if (!row) throw notFound()
  return row
}

type Said = { action: string; before?: unknown; after?: unknown }
const write = (tx: Tx, ctx: Ctx, group: Group, said: Said) =>
  audit(tx, ctx, {
    area: 'groups',
    record: { kind: 'group', id: group.id, name: asLocalized(group.name).de },
    ...said,
  })

/** What a document is say its bytes: PDF, PNG or JPEG of at most 5 MB. Throws Invalid with words at the field. */
async function checkedFile(file: File) {
  if (file.size > maxUpload) throw invalid('group.mend', { file: 'fileTooLarge' })
  const bytes = Buffer.from(await file.arrayBuffer())
  const mime = documentType(bytes)
  if (!mime) throw invalid('group.mend', { file: 'fileType' })
  return { id: newId(), name: file.name.slice(0, 200), mime, bytes }
}

/** Keeps a document for a group, seen by those whom its visibility names. */
export async function addDocument(ctx: Ctx, { id, title, visibility, file }: DocumentInput) {
  const group = await led(ctx, id)
  const stored = await checkedFile(file)
  await ctx.db.$transaction(async (tx) => {
    await storeFile(tx, ctx, { kind: 'group', id }, stored)
    await tx.groupDocument.create({
      data: {
        networkId: ctx.network.id,
        groupId: id,
        title,
        visibility,
        fileId: stored.id,
        byName: ctx.actor.name,
      },
    })
    await write(tx, ctx, group, { action: 'groups.document_add', after: { title, visibility } })
  })
  return group.slug
}

/** Opens or closes a document: to the group, to members, to everybody. */
export async function changeDocument(ctx: Ctx, { id, document, visibility }: DocumentChange) {
  const group = await led(ctx, id)
  return ctx.db.$transaction(async (tx) => {
    const { title, visibility: before } = await documentOf(tx, group, document)
    await tx.groupDocument.updateMany({ where: { id: document }, data: { visibility } })
    await write(tx, ctx, group, {
      action: 'groups.document_change',
      before: { title, visibility: before },
      after: { title, visibility },
    })
    return group.slug
  })
}

/** Removes a document for good, and its file with it. */
export async function removeDocument(ctx: Ctx, { id, document }: DocumentGone) {
  const group = await led(ctx, id)
  const fileId = await ctx.db.$transaction(async (tx) => {
    const row = await documentOf(tx, group, document)
    const { count } = await tx.groupDocument.deleteMany({ where: { id: document } })
    if (count === 0) throw notFound()
    await dropFile(tx, row.fileId)
    const { title, visibility } = row
    await write(tx, ctx, group, { action: 'groups.document_remove', before: { title, visibility } })
    return row.fileId
  })
  await forgetBytes(ctx.network.id, fileId)
  return group.slug
}
