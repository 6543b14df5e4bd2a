import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { instantIn } from '@/lib/clock'
import { invalid, notFound } from '@/lib/errors'
import { dropFile, forgetBytes, storeFile } from '@/lib/files/store'
import { documentType, maxUpload } from '@/lib/files/types'
import { newId } from '@/lib/ids'
import { words } from '@/lib/localized'
import { switchedOff } from '../confidentiality'
import type { NewRecordingInput, RecordingInput, RecordingRef } from './schema'

async function eventOf(ctx: Ctx, id: string) {
  authorize(ctx, 'events.write')
  const event = await ctx.db.event.findFirst({
    where: { id },
    select: { title: true, zone: true, confidential: true },
  })
  if (!event) throw notFound()
  return { ...event, id, name: words(event.title, 'de') }
}
type Of = Awaited<ReturnType<typeof eventOf>>

/** What a document is say its bytes: PDF, PNG or JPEG of at most 5 MB. Null where none was chosen. */
async function checkedFile(file: File | undefined) {
  if (!file || file.size === 0) return null
  if (file.size > maxUpload) throw invalid('recording.mend', { file: 'fileTooLarge' })
  const bytes = Buffer.from(await file.arrayBuffer())
  const mime = documentType(bytes)
  if (!mime) throw invalid('recording.mend', { file: 'fileType' })
  return { id: newId(), name: file.name.slice(0, 200), mime, bytes }
}

/**
 * Refuses a session of another event, and a recording of one that is not to be recorded or on whose stage somebody refused
 * it: without naming them, the list of people on stage does. The working copy counts, else the newest release with it.
 * What something belongs to already may be gone.
 */
async function checkSession(
  ctx: Ctx,
  eventId: string,
  key: string,
  kind: NewRecordingInput['kind'],
  present: string | null,
) {
  const session = await ctx.db.session.findFirst({
    where: { eventId, key },
    orderBy: { releaseId: { sort: 'desc', nulls: 'first' } },
    select: {
      doNotRecord: true,
      contributions: { select: { stagePerson: { select: { recordingRefusedAt: true } } } },
    },
  })
  if (!session && key === present) return
  if (!session) throw notFound()
  if (kind !== 'recording') return
  if (session.doNotRecord) throw invalid('recording.refused', { session: 'doNotRecord' })
  if (session.contributions.some(({ stagePerson }) => stagePerson?.recordingRefusedAt))
    throw invalid('recording.refused', { session: 'recordingRefused' })
}

/** The columns of a form; refuses a recording under the confidentiality mark, and a session of another event. */
async function columns(
  ctx: Ctx,
  event: Of,
  { title, kind, audience, availableFrom, link, session }: NewRecordingInput,
  present: string | null = null,
) {
  if (kind === 'recording' && switchedOff(event).recordings)
    throw invalid('recording.confidential', { kind: 'confidential' })
  const from = availableFrom && instantIn(event.zone, availableFrom.slice(0, 16))
  if (session) await checkSession(ctx, event.id, session, kind, present)
  return { title, kind, audience, availableFrom: from || null, link: link || null, sessionKey: session }
}

const said = (event: Of, action: string, change: { before?: unknown; after?: unknown }) => ({
  action,
  area: 'events' as const,
  record: { kind: 'event', id: event.id, name: event.name },
  ...change,
})

/** Adds a recording or a document to an event: a file of ours, or a link to where it lies. */
export async function addRecording(ctx: Ctx, input: NewRecordingInput) {
  const event = await eventOf(ctx, input.event)
  const data = await columns(ctx, event, input)
  const stored = await checkedFile(input.file)
  if (!stored && !data.link) throw invalid('recording.mend', { link: 'fileOrLink' })
  if (stored && data.link) throw invalid('recording.mend', { link: 'fileOrLinkNotBoth' })
  const id = newId()
  await ctx.db.$transaction(async (tx) => {
    if (stored) await storeFile(tx, ctx, { kind: 'recording', id }, stored)
    await tx.recording.create({
      data: { id, networkId: ctx.network.id, eventId: event.id, fileId: stored?.id ?? null, ...data },
    })
    await audit(tx, ctx, said(event, 'events.recording_add', { after: { ...data, file: stored?.name } }))
  })
  return { id: event.id }
}

/** Changes one; a new file or a link takes the place of what there was. Its session stays where none was asked for. */
export async function changeRecording(ctx: Ctx, input: RecordingInput) {
  const event = await eventOf(ctx, input.event)
  const old = await recordingOf(ctx, input)
  const session = input.session === undefined ? old.sessionKey : input.session
  const data = await columns(ctx, event, { ...input, session }, old.sessionKey)
  const stored = await checkedFile(input.file)
  if (stored && data.link) throw invalid('recording.mend', { link: 'fileOrLinkNotBoth' })
  const keeps = !stored && !data.link
  if (keeps && !old.fileId) throw invalid('recording.mend', { link: 'fileOrLink' })
  const { id, fileId: oldFile, eventId: _, networkId: __, ...before } = old
  await ctx.db.$transaction(async (tx) => {
    if (stored) await storeFile(tx, ctx, { kind: 'recording', id }, stored)
    const { count } = await tx.recording.updateMany({
      where: { id, fileId: oldFile },
      data: { ...data, fileId: keeps ? oldFile : (stored?.id ?? null) },
    })
    if (count === 0) throw notFound()
    if (!keeps && oldFile) await dropFile(tx, oldFile)
    await audit(tx, ctx, said(event, 'events.recording_save', { before, after: data }))
  })
  if (!keeps && oldFile) await forgetBytes(ctx.network.id, oldFile)
  return { id: event.id }
}

/** Removes one for good, and its file with it. */
export async function removeRecording(ctx: Ctx, input: RecordingRef) {
  const event = await eventOf(ctx, input.event)
  const { id, fileId, title, kind } = await recordingOf(ctx, input)
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.recording.deleteMany({ where: { id } })
    if (count === 0) throw notFound()
    if (fileId) await dropFile(tx, fileId)
    await audit(tx, ctx, said(event, 'events.recording_remove', { before: { title, kind } }))
  })
  if (fileId) await forgetBytes(ctx.network.id, fileId)
  return { id: event.id }
}

async function recordingOf(ctx: Ctx, { event, recording }: RecordingRef) {
  const row = await ctx.db.recording.findFirst({ where: { id: recording, eventId: event } })
  if (!row) throw notFound()
  return row
}
