import { expect, it } from 'vitest'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { eventBySlug } from '../queries'
import { officeRecordings, recordingsOf, seesRecordingFile } from './queries'

/** A recording and a document of one session, for everybody; what copies of the programme there are, the test says. */
async function ofASession() {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx)
  const base = { networkId: ctx.network.id, eventId: event.id }
  const key = crypto.randomUUID()
  const one = await ctx.db.stagePerson.create({ data: { ...base, name: 'Kim Muster' } })
  const files = { recording: crypto.randomUUID(), document: crypto.randomUUID() }
  for (const [kind, fileId] of Object.entries(files))
    await ctx.db.recording.create({ data: { ...base, sessionKey: key, kind, fileId, title: { de: kind } } })
  const session = async (releaseId: string | null, more: object = {}) => {
    const { id } = await ctx.db.session.create({
      data: { ...base, releaseId, key, kind: 'impuls', ...more },
    })
    const entry = {
      sessionId: id,
      releaseId,
      stagePersonId: one.id,
      role: 'speaker' as const,
      name: one.name,
    }
    await ctx.db.contribution.create({ data: { ...base, ...entry, key: crypto.randomUUID() } })
  }
  const release = async (number: number) =>
    (await ctx.db.release.create({ data: { ...base, number, name: `Fassung ${number}`, byName: 'Büro' } })).id
  const refuse = () =>
    ctx.db.stagePerson.updateMany({ where: { id: one.id }, data: { recordingRefusedAt: new Date() } })
  const shown = async (reader: typeof ctx) => {
    const seen = await eventBySlug(reader, event.slug)
    return seen && (await recordingsOf(reader, seen)).map((row) => row.kind).sort()
  }
  const opens = async (reader: typeof ctx) => [
    await seesRecordingFile(reader, files.recording),
    await seesRecordingFile(reader, files.document),
  ]
  const office = async () =>
    Object.fromEntries((await officeRecordings(ctx, event.id)).map((row) => [row.kind, row.withheld]))
  return { ctx, visitor, session, release, refuse, shown, opens, office }
}

it('is for the office alone before its session is released, and after it is gone from the newest release', async () => {
  const { ctx, visitor, session, release, shown, opens, office } = await ofASession()
  const hidden = async () => {
    expect([await shown(visitor), await opens(visitor)]).toEqual([[], [false, false]])
    expect([await shown(ctx), await opens(ctx)]).toEqual([
      ['document', 'recording'],
      [true, true],
    ])
    expect(await office()).toEqual({ recording: 'unreleased', document: 'unreleased' })
  }
  await session(null)
  await hidden()
  await session(await release(1))
  expect([await shown(visitor), await opens(visitor)]).toEqual([
    ['document', 'recording'],
    [true, true],
  ])
  expect(await office()).toEqual({ recording: null, document: null })
  await release(2)
  await hidden()
})

it('is gone for readers as soon as somebody on that stage refuses it; documents stay', async () => {
  const { ctx, visitor, session, release, refuse, shown, opens, office } = await ofASession()
  await session(await release(1))
  await refuse()
  expect([await shown(visitor), await opens(visitor)]).toEqual([['document'], [false, true]])
  expect([await shown(ctx), await opens(ctx)]).toEqual([['document'], [true, true]])
  expect(await office()).toEqual({ recording: 'unrecorded', document: null })
})

it.each(['release', 'working copy'])('is not shown where the %s says: do not record', async (where) => {
  const { visitor, session, release, shown } = await ofASession()
  await session(await release(1), { doNotRecord: where === 'release' })
  await session(null, { doNotRecord: where === 'working copy' })
  expect(await shown(visitor)).toEqual(['document'])
})
