import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { closed, invalid, notFound, tooMany } from '@/lib/errors'
import { storeFile } from '@/lib/files/store'
import { documentType, maxUpload } from '@/lib/files/types'
import { newId } from '@/lib/ids'
import { limit } from '@/lib/limits'
import { hasEnded, stageByLink, stageContext } from './reader'
import type { MaterialInput } from './schema'

const hour = 3600

/** What a document is say its bytes: PDF, PNG or JPEG of at most 5 MB. */
async function checked(file: File) {
  if (file.size > maxUpload) throw invalid('recording.mend', { file: 'fileTooLarge' })
  const bytes = Buffer.from(await file.arrayBuffer())
  const mime = documentType(bytes)
  if (!mime) throw invalid('recording.mend', { file: 'fileType' })
  return { id: newId(), name: file.name.slice(0, 200), mime, bytes }
}

/**
 * Adds a document or a link to one of one's own sessions, for those the event is for; it becomes one of the event's
 * documents, which the office can change or remove. Throws NotFound, Closed, Invalid with fields, TooMany.
 */
export async function addMaterial(ctx: Ctx, input: MaterialInput) {
  const own = await stageByLink(ctx.db, input.token)
  if (hasEnded(own)) throw closed('stage.ended')
  const acting = stageContext(ctx, own)
  const entry = own.contributions.find(({ session }) => session.key === input.session)
  if (!entry) throw notFound()
  if (!input.file && !input.link) throw invalid('recording.mend', { link: 'fileOrLink' })
  if (input.file && input.link) throw invalid('recording.mend', { link: 'fileOrLinkNotBoth' })
  if (!(await limit(`stage.material:${own.id}`, 20, hour))) throw tooMany()
  const stored = input.file ? await checked(input.file) : null
  const id = newId()
  await ctx.db.$transaction(async (tx) => {
    const session = await tx.session.findFirst({
      where: { id: entry.session.id },
      select: { endsAt: true },
    })
    if (stored) await storeFile(tx, acting, { kind: 'recording', id }, stored)
    const row = {
      title: { de: input.title },
      kind: 'document',
      sessionKey: input.session,
      // Whoever the event is for, by its rule, too; at a public one that is everybody.
      audience: 'guests' as const,
      availableFrom: input.from === 'after' ? (session?.endsAt ?? own.event.endsAt) : null,
      link: input.link || null,
    }
    await tx.recording.create({
      data: { id, networkId: ctx.network.id, eventId: own.eventId, fileId: stored?.id ?? null, ...row },
    })
    await audit(tx, acting, {
      action: 'agenda.stage-material',
      area: 'agenda',
      record: { kind: 'event', id: own.eventId, name: input.title },
      after: { ...row, file: stored?.name },
    })
  })
  return { token: input.token, done: 'materialAdded' as const }
}
