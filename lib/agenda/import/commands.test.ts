import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { anAgenda } from '@/prisma/factories/agenda'
import { aGuestOf } from '@/prisma/factories/check-in'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { releaseAgenda } from '../commands'
import { undo } from '../editing/commands'
import { workingCopy } from '../queries'
import { applySchedule, discardSchedule, uploadSchedule } from './commands'
import { scheduleRun, scheduleRuns } from './queries'
import { frabXml, scheduleJson } from './samples'

const dates = { startsAt: new Date('2030-04-16T08:00:00Z'), endsAt: new Date('2030-04-17T15:00:00Z') }

async function upload(ctx: Ctx, eventId: string, text: string) {
  const form = new FormData()
  form.append('file', new Blob([text]), 'programm.xml')
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const body = request.body as unknown as AsyncIterable<Uint8Array>
  return uploadSchedule(ctx, eventId, { type: request.headers.get('content-type'), body })
}

async function preview(ctx: Ctx, eventId: string, text: string) {
  const run = await upload(ctx, eventId, text)
  const shown = await scheduleRun(ctx, eventId, run)
  if (!shown?.preview) throw new Error('no preview')
  return { run, ...shown.preview }
}

async function bring(ctx: Ctx, eventId: string, text: string, gone: 'remove' | 'keep' = 'remove') {
  const { run, version } = await preview(ctx, eventId, text)
  await applySchedule(ctx, { event: eventId, run, version, gone })
  return (await scheduleRun(ctx, eventId, run))?.done
}

const titles = async (ctx: Ctx, eventId: string) =>
  (await workingCopy(ctx, eventId)).sessions.map(({ title }) => title?.de).sort()

describe('importing a programme', () => {
  it('shows what would come, and writes nothing before it is applied', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx, dates)
    const shown = await preview(ctx, event.id, frabXml())
    expect(shown.counts).toMatchObject({ added: 3, changed: 0, unchanged: 0, rooms: 2, people: 2 })
    expect((await workingCopy(ctx, event.id)).sessions).toEqual([])
  })

  it('brings rooms, sessions and people; nobody is added to the register', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx, dates)
    const before = await ctx.db.person.count()
    await bring(ctx, event.id, frabXml())
    const copy = await workingCopy(ctx, event.id)
    expect(copy.rooms.map(({ name }) => name.de)).toEqual(['Saal', 'Studio'])
    expect(copy.sessions[0]).toMatchObject({
      key: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
      kind: 'impuls',
      start: new Date('2030-04-16T08:00:00Z'),
      end: new Date('2030-04-16T08:30:00Z'),
      links: [{ url: 'https://example.org/folien' }],
      people: [{ name: 'Kim Muster', role: 'speaker' }, { name: 'Eva Beispiel' }],
    })
    expect(await ctx.db.stagePerson.count({ where: { eventId: event.id } })).toBe(2)
    expect(await ctx.db.person.count()).toBe(before)
  })

  it('of the same file again changes nothing; of a later one only what is different', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx, dates)
    await bring(ctx, event.id, frabXml())
    const again = await preview(ctx, event.id, frabXml())
    expect(again.counts).toMatchObject({ added: 0, changed: 0, unchanged: 3, rooms: 0, people: 0 })
    const later = frabXml().replace('Ein Anfang', 'Ein Ende').replace('<day ', '<day ')
    const shown = await preview(ctx, event.id, later)
    expect(shown.changed).toMatchObject([{ title: { de: 'Register & Nachweise' }, fields: ['subtitle'] }])
    await bring(ctx, event.id, later)
    expect(await titles(ctx, event.id)).toHaveLength(3)
  })

  it('leaves what the office added meanwhile: room, role, kind, a person, a translation', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx, dates)
    await bring(ctx, event.id, scheduleJson({ room: undefined, subtitle: 'Alt' }))
    const where = { eventId: event.id, releaseId: null }
    const session = await ctx.db.session.findFirstOrThrow({ where })
    await ctx.db.session.updateMany({
      where,
      data: { kind: 'panel', title: { de: 'Register & Nachweise', en: 'Registers' } },
    })
    await ctx.db.contribution.updateMany({ where, data: { role: 'moderator', function: { de: 'Leitung' } } })
    await ctx.db.contribution.create({
      data: {
        networkId: ctx.network.id,
        eventId: event.id,
        key: crypto.randomUUID(),
        sessionId: session.id,
        role: 'host',
        name: 'Von hier',
        position: 9,
      },
    })
    await bring(ctx, event.id, scheduleJson({ room: undefined, subtitle: 'Neu' }))
    const [after] = (await workingCopy(ctx, event.id)).sessions
    expect(after).toMatchObject({
      id: session.id,
      kind: 'panel',
      title: { en: 'Registers' },
      subtitle: { de: 'Neu' },
      people: [
        { name: 'Kim Muster', role: 'moderator', function: { de: 'Leitung' } },
        { name: 'Von hier', role: 'host' },
      ],
    })
  })

  it('takes away what an earlier file brought and a later one has no more, unless it is to stay; what was made here stays', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { event, agenda } = await anAgenda(ctx)
    const made = agenda.sessions.length
    await bring(ctx, event.id, frabXml())
    const shown = await preview(ctx, event.id, scheduleJson())
    expect(shown.gone.map(({ title }) => title.de).sort()).toEqual(['Nachtgespräch', 'Werkstatt'])
    await bring(ctx, event.id, scheduleJson(), 'keep')
    expect(await titles(ctx, event.id)).toHaveLength(made + 3)
    await bring(ctx, event.id, scheduleJson())
    expect(await titles(ctx, event.id)).toHaveLength(made + 1)
    // The office's own rooms stay; the one that an import brought went with its last session.
    expect((await workingCopy(ctx, event.id)).rooms.map(({ name }) => name.de)).toEqual(['Saal', 'Studio'])
  })

  it('puts nobody into a room that is taken: the later one comes without, and is reported', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx, dates)
    const [talk] = JSON.parse(scheduleJson()).schedule.conference.days[0].rooms.Saal
    const other = {
      ...talk,
      guid: crypto.randomUUID(),
      id: 2,
      title: 'Später',
      date: '2030-04-16T10:15:00+02:00',
      start: '10:15',
    }
    const done = await bring(ctx, event.id, scheduleJson({}, [other]))
    expect(done?.notices).toContainEqual({
      kind: 'roomClash',
      count: 1,
      first: [{ where: 'Später', was: 'Saal', now: 'Register & Nachweise' }],
    })
    const copy = await workingCopy(ctx, event.id)
    expect(copy.sessions.map(({ roomKey }) => roomKey !== null)).toEqual([true, false])
    expect((await preview(ctx, event.id, scheduleJson({}, [other]))).counts).toMatchObject({ unchanged: 2 })
  })

  it('brings no name back that was taken back, and leaves the words of who checked their own entry', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx, dates)
    await bring(ctx, event.id, scheduleJson())
    await ctx.db.stagePerson.updateMany({
      where: { eventId: event.id },
      data: { biography: { de: 'Meine Worte.' }, checkedAt: new Date(), namingRefusedAt: new Date() },
    })
    await ctx.db.contribution.deleteMany({ where: { eventId: event.id } })
    const done = await bring(ctx, event.id, scheduleJson())
    expect(done?.notices.map(({ kind }) => kind)).toContain('ownWords')
    expect(await ctx.db.stagePerson.findFirst({ where: { eventId: event.id } })).toMatchObject({
      biography: { de: 'Meine Worte.' },
    })
    expect((await workingCopy(ctx, event.id)).sessions[0]?.people).toEqual([])
  })

  it('can be undone like every other change', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx, dates)
    await bring(ctx, event.id, frabXml())
    const before = await workingCopy(ctx, event.id)
    await bring(ctx, event.id, scheduleJson({ title: 'Anders' }))
    expect(await titles(ctx, event.id)).toEqual(['Anders'])
    await undo(ctx, { event: event.id })
    expect(await workingCopy(ctx, event.id)).toEqual(before)
    await undo(ctx, { event: event.id })
    expect(await titles(ctx, event.id)).toEqual([])
  })

  it('is applied once, and not over a programme that changed since', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx, dates)
    const first = await preview(ctx, event.id, frabXml())
    const second = await preview(ctx, event.id, scheduleJson())
    const apply = ({ run, version }: typeof first) =>
      applySchedule(ctx, { event: event.id, run, version, gone: 'remove' })
    const both = await Promise.allSettled([apply(first), apply(first)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(apply(second)).rejects.toMatchObject({ code: 'Conflict', reason: 'schedule.changed' })
    expect(await titles(ctx, event.id)).toHaveLength(3)
  })

  it('keeps no file that cannot be read, and forgets what is thrown away', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx, dates)
    await expect(upload(ctx, event.id, '<schedule><day></schedule>')).rejects.toMatchObject({
      reason: 'schedule.xml',
    })
    expect(await scheduleRuns(ctx, event.id)).toEqual([])
    const run = await upload(ctx, event.id, frabXml())
    await discardSchedule(ctx, { event: event.id, run })
    expect(await scheduleRun(ctx, event.id, run)).toBeNull()
  })

  it('is for those who write events, and for the event that it was uploaded to', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const [event, other] = [await anEvent(ctx, dates), await anEvent(ctx, dates)]
    const run = await upload(ctx, event.id, frabXml())
    expect(await scheduleRun(ctx, other.id, run)).toBeNull()
    await expect(
      applySchedule(ctx, { event: other.id, run, version: 0, gone: 'remove' }),
    ).rejects.toMatchObject({ code: 'NotFound' })
    const reader = { ...ctx, actor: { ...ctx.actor, roles: [] } } as Ctx
    await expect(upload(reader, event.id, frabXml())).rejects.toMatchObject({ code: 'Forbidden' })
  })
})

describe('sessions outside the dates of the event', () => {
  const short = { startsAt: new Date('2030-04-17T08:00:00Z'), endsAt: new Date('2030-04-17T15:00:00Z') }
  // From 10:00 in Berlin on the day before; the last one ends with the night.
  const wide = { startsAt: new Date('2030-04-16T08:00:00Z'), endsAt: new Date('2030-04-17T15:00:00Z') }

  it('widen it where the office says so, in the log, and those registered hear of it', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx, { ...short, pools: [{ capacity: 3 }] })
    await aGuestOf(ctx, event)
    const { run, version, dates: offered } = await preview(ctx, event.id, frabXml())
    expect(offered).toEqual(wide)
    await applySchedule(ctx, { event: event.id, run, version, gone: 'remove', dates: 'on', tell: 'on' })
    const after = await ctx.db.event.findFirstOrThrow({ where: { id: event.id } })
    expect(after).toMatchObject({ ...wide, version: event.version + 1, sequence: event.sequence + 1 })
    expect(await ctx.db.move.findFirst()).toMatchObject({ eventId: event.id, tell: true, toldAt: null })
    expect(await ctx.db.audit.findFirst({ where: { action: 'events.save' } })).toMatchObject({
      recordId: event.id,
      after: { startsAt: wide.startsAt.toISOString(), told: true },
    })
  })

  it('leave it alone unless the office says so; a draft moves without anybody hearing', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx, short)
    await bring(ctx, event.id, frabXml())
    expect(await ctx.db.event.findFirst({ where: { id: event.id } })).toMatchObject(short)
    const draft = await anEvent(ctx, { ...short, state: 'draft' })
    const { run, version } = await preview(ctx, draft.id, frabXml())
    await applySchedule(ctx, { event: draft.id, run, version, gone: 'remove', dates: 'on', tell: 'on' })
    expect(await ctx.db.event.findFirst({ where: { id: draft.id } })).toMatchObject({ ...wide, sequence: 0 })
    expect(await ctx.db.move.count()).toBe(0)
  })

  it('are no offer where all fit, or where the event was called off', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    expect((await preview(ctx, (await anEvent(ctx, dates)).id, frabXml())).dates).toBeNull()
    const off = await anEvent(ctx, { ...short, state: 'cancelled' })
    const { run, version, dates: offered } = await preview(ctx, off.id, frabXml())
    expect(offered).toBeNull()
    const forced = { event: off.id, run, version, gone: 'remove', dates: 'on' } as const
    await expect(applySchedule(ctx, forced)).rejects.toMatchObject({ code: 'Conflict' })
    expect((await workingCopy(ctx, off.id)).sessions).toEqual([])
  })
})

it('brings a file with hostile leaves all the same: nothing in it is left that PostgreSQL refuses', async () => {
  const { ctx } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx, dates)
  const bad = 'x\u0000\ud800y'
  const hostile = scheduleJson({
    ...{
      guid: bad,
      id: bad,
      code: bad,
      slug: bad,
      track: bad,
      type: bad,
      language: bad,
      [`feld${bad}`]: bad,
    },
    links: [{ url: 'https://a.example/', title: `${'😀'.repeat(300)}`, type: bad, service: bad }],
    attachments: [{ url: 'https://a.example/', title: bad, type: bad }],
    persons: [{ id: bad, guid: bad, code: bad, name: bad, biography: '<b>x</b>&#xD800;' }],
    room: { name: bad, guid: bad, slug: bad, type: bad },
  })
  expect(await bring(ctx, event.id, hostile)).toMatchObject({ counts: { added: 1 } })
  await releaseAgenda(ctx, event.id, { name: 'Erste', note: null })
  expect(await scheduleRuns(ctx, event.id)).toHaveLength(1)
})
