import { describe, expect, it } from 'vitest'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { aMembership, aPerson } from '@/prisma/factories/people'
import { eventBySlug } from '../queries'
import { addRecording, changeRecording, removeRecording } from './commands'
import { officeRecordings, recordingsOf, seesRecordingFile } from './queries'
import { newRecordingInput, recordingInput } from './schema'

const pdf = (name = 'folien.pdf') => new File([Buffer.from('%PDF-1.7 test')], name, { type: 'text/plain' })

async function anOffice(more: object = {}) {
  const { ctx, visitor, network } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx, { startsAt: new Date('2025-01-01T09:00:00Z'), ...more })
  const typed = (wish: object = {}) =>
    newRecordingInput.parse({
      event: event.id,
      title: { de: 'Folien' },
      kind: 'document',
      audience: 'members',
      availableFrom: '',
      ...wish,
    })
  const { person } = await aPerson(ctx)
  await aMembership(ctx, { personId: person.id })
  const member = await contextAs(network, person)
  const shown = async (reader: typeof ctx) => {
    const seen = await eventBySlug(reader, event.slug)
    return seen ? (await recordingsOf(reader, seen)).map((row) => row.title) : null
  }
  return { ctx, visitor, member, event, typed, shown }
}

describe('a document', () => {
  it('is kept as a file and shown to those it is for, and so is its file', async () => {
    const { ctx, visitor, member, event, typed, shown } = await anOffice()
    await addRecording(ctx, typed({ file: pdf() }))
    const [row] = await officeRecordings(ctx, event.id)
    expect(row?.file).toMatchObject({ name: 'folien.pdf' })
    expect(await shown(member)).toEqual([{ de: 'Folien' }])
    expect(await shown(visitor)).toEqual([])
    const file = row?.fileId ?? ''
    expect(await seesRecordingFile(member, file)).toBe(true)
    expect(await seesRecordingFile(visitor, file)).toBe(false)
    expect(await seesRecordingFile((await anOffice()).ctx, file)).toBe(false)
  })

  it('waits for its day, but not for the office', async () => {
    const { ctx, member, event, typed } = await anOffice()
    await addRecording(ctx, typed({ file: pdf(), availableFrom: '2090-01-01T10:00' }))
    const [row] = await officeRecordings(ctx, event.id)
    expect(row?.availableFrom).toEqual(new Date('2090-01-01T09:00:00Z'))
    expect(await seesRecordingFile(member, row?.fileId ?? '')).toBe(false)
    expect(await seesRecordingFile(ctx, row?.fileId ?? '')).toBe(true)
  })

  it('is a file by its bytes, or a link, never both and never nothing', async () => {
    const { ctx, typed } = await anOffice()
    const refused = async (wish: object) =>
      expect(addRecording(ctx, typed(wish))).rejects.toMatchObject({ code: 'Invalid' })
    await refused({})
    await refused({ file: pdf(), link: 'https://mediathek.example' })
    await refused({ file: new File(['<script>'], 'a.pdf', { type: 'application/pdf' }) })
    expect(newRecordingInput.safeParse({ ...typed(), link: 'javascript:alert(1)' }).success).toBe(false)
  })

  it('gets another file or a link in its place, and is removed', async () => {
    const { ctx, event, typed } = await anOffice()
    await addRecording(ctx, typed({ file: pdf() }))
    const [row] = await officeRecordings(ctx, event.id)
    const change = (wish: object) =>
      changeRecording(
        ctx,
        recordingInput.parse({ ...typed(wish), availableFrom: '', session: '', recording: row?.id }),
      )
    await change({ title: { de: 'Alle Folien' } })
    expect((await officeRecordings(ctx, event.id))[0]).toMatchObject({ fileId: row?.fileId })
    await change({ link: 'https://mediathek.example/1' })
    expect((await officeRecordings(ctx, event.id))[0]).toMatchObject({ fileId: null, file: null })
    expect(await ctx.db.file.count()).toBe(0)
    await removeRecording(ctx, { event: event.id, recording: row?.id ?? '' })
    expect(await officeRecordings(ctx, event.id)).toEqual([])
  })

  it('is not for readers to add, nor another event’s to change', async () => {
    const [here, there] = [await anOffice(), await anOffice()]
    await addRecording(there.ctx, there.typed({ link: 'https://x.example' }))
    const [row] = await officeRecordings(there.ctx, there.event.id)
    const mixed = { event: here.event.id, recording: row?.id ?? '' }
    await expect(removeRecording(here.ctx, mixed)).rejects.toMatchObject({ code: 'NotFound' })
    const board = await aNetwork({ role: 'board' })
    await expect(addRecording(board.ctx, here.typed())).rejects.toMatchObject({ code: 'Forbidden' })
  })
})

describe('under the confidentiality mark', () => {
  it('there are no recordings, not even earlier ones; documents are possible', async () => {
    const { ctx, member, event, typed, shown } = await anOffice()
    const link = 'https://mediathek.example/2'
    await addRecording(ctx, typed({ kind: 'recording', title: { de: 'Mitschnitt' }, link }))
    expect(await shown(member)).toEqual([{ de: 'Mitschnitt' }])
    await ctx.db.event.updateMany({ where: { id: event.id }, data: { confidential: true } })
    expect(await shown(member)).toEqual([])
    await expect(addRecording(ctx, typed({ kind: 'recording', link }))).rejects.toMatchObject({
      fields: { kind: 'confidential' },
    })
    await addRecording(ctx, typed({ link }))
    expect(await shown(member)).toEqual([{ de: 'Folien' }])
  })
})

describe('a session’s recording', () => {
  /** A session with somebody on its stage. */
  async function onStage(session: object = {}, person: object = {}) {
    const office = await anOffice()
    const base = { networkId: office.ctx.network.id, eventId: office.event.id }
    const key = crypto.randomUUID()
    const { id } = await office.ctx.db.session.create({ data: { ...base, key, kind: 'impuls', ...session } })
    const one = await office.ctx.db.stagePerson.create({ data: { ...base, name: 'Kim Muster', ...person } })
    const entry = { sessionId: id, stagePersonId: one.id, role: 'speaker' as const, name: one.name }
    await office.ctx.db.contribution.create({ data: { ...base, ...entry, key: crypto.randomUUID() } })
    const wish = { session: key, link: 'https://mediathek.example/3' }
    const add = (kind: string) => addRecording(office.ctx, office.typed({ ...wish, kind }))
    return { ...office, add, key }
  }

  it('is refused where it is not to be recorded; documents are possible', async () => {
    const { add } = await onStage({ doNotRecord: true })
    await expect(add('recording')).rejects.toMatchObject({ fields: { session: 'doNotRecord' } })
    await expect(add('document')).resolves.toBeDefined()
  })

  it('is refused where somebody on stage refused, without saying who', async () => {
    const { add } = await onStage({}, { recordingRefusedAt: new Date() })
    const refusal = await add('recording').catch((error) => error)
    expect(refusal).toMatchObject({ code: 'Invalid', fields: { session: 'recordingRefused' } })
    expect(JSON.stringify(refusal)).not.toContain('Kim')
    await expect((await onStage()).add('recording')).resolves.toBeDefined()
  })

  it('stays with it unless another is chosen, even where the form does not ask or the session is gone', async () => {
    const { ctx, event, typed, add, key } = await onStage()
    await add('document')
    const [row] = await officeRecordings(ctx, event.id)
    const { session: _, availableFrom: __, ...rest } = typed({ link: 'https://mediathek.example/3' })
    const change = async (more: object) => {
      await changeRecording(ctx, recordingInput.parse({ ...rest, recording: row?.id, ...more }))
      return (await officeRecordings(ctx, event.id))[0]?.sessionKey
    }
    expect(await change({})).toBe(key)
    await ctx.db.contribution.deleteMany({ where: { eventId: event.id } })
    await ctx.db.session.deleteMany({ where: { eventId: event.id, key } })
    expect(await change({ session: key })).toBe(key)
    expect(await change({ session: '' })).toBeNull()
    await expect(change({ session: key })).rejects.toMatchObject({ code: 'NotFound' })
  })
})
