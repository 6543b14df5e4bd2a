import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { jsonFaults, xmlFaults } from '@/lib/testing/schedules'
import { anAgenda, aPlan } from '@/prisma/factories/agenda'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { releaseAgenda, writeAgenda } from '../commands'
import { changing } from '../editing/changing'
import { type Schedule, spoken } from '../exchange/shape'
import { layOver } from '../import/commands'
import { readSchedule } from '../import/read'
import { frabXml, scheduleJson as sampleJson } from '../import/samples'
import { agendaEvent } from '../queries'
import { publishedSchedule } from './export'
import { scheduleJson } from './json'
import { scheduleXml } from './xml'

const first = { name: 'Erste', note: null }

async function files(ctx: Ctx, slug: string) {
  const published = await publishedSchedule(ctx, slug)
  if (!published) throw new Error('nothing is published')
  const { schedule, kinds } = published
  const json = JSON.stringify(scheduleJson(schedule, ctx.locale, kinds))
  const xml = scheduleXml(schedule, ctx.locale, kinds, 'https://netz.example/schedule.xml')
  return { schedule, json, xml }
}

const read = (text: string) =>
  readSchedule(Buffer.from(text), { zone: 'Europe/Berlin', day: '2030-04-16' }).schedule

/** What both formats carry of a schedule: one language, that of the session. */
const carried = (schedule: Schedule) => ({
  title: schedule.title,
  acronym: schedule.acronym,
  version: schedule.version,
  zone: schedule.zone,
  start: schedule.start,
  end: schedule.end,
  days: schedule.days,
  rooms: schedule.rooms.map(({ guid, name }) => ({ guid, name })),
  tracks: schedule.tracks.map((track) => track.name),
  sessions: [...schedule.sessions]
    .sort((a, b) => a.guid.localeCompare(b.guid))
    .map(({ oldGuid: _, blockGuid: __, answersGuid: ___, plenary: ____, trackGuid, people, ...session }) => ({
      ...session,
      ...Object.fromEntries(
        (['label', 'title', 'subtitle', 'abstract', 'description'] as const).map((name) => [
          name,
          spoken(session[name], session.language),
        ]),
      ),
      track: schedule.tracks.find((track) => track.guid === trackGuid)?.name ?? null,
      people: people.map(({ guid, name }) => ({ guid, name })),
    })),
})

async function imported(ctx: Ctx, text: string, wishes: Parameters<typeof anEvent>[1] = {}) {
  const event = await anEvent(ctx, {
    ...wishes,
    startsAt: new Date('2030-04-16T08:00:00Z'),
    endsAt: new Date('2030-04-17T15:00:00Z'),
  })
  const facts = await agendaEvent(ctx, event.id)
  if (!facts) throw new Error('no event')
  const schedule = read(text)
  await changing(ctx, event.id, 'agenda.import', (tx) => layOver(tx, ctx, facts, schedule, 'keep'))
  await releaseAgenda(ctx, event.id, first)
  return { event, schedule }
}

describe('schedule.json and schedule.xml', () => {
  it('are valid by their schemas', async () => {
    const { ctx, visitor } = await aNetwork({ role: 'events' })
    const { event } = await anAgenda(ctx)
    await releaseAgenda(ctx, event.id, first)
    const { json, xml, schedule } = await files(visitor, event.slug)
    expect(jsonFaults(json)).toEqual([])
    expect(xmlFaults(xml)).toEqual([])
    expect(schedule.sessions.map((one) => one.title?.de)).toContain('Replik: Hanna Probe')
    expect(schedule.sessions[0]).toMatchObject({ start: '2030-04-16T10:00:00+02:00', minutes: 20 })
  })

  it('stay valid with hostile words, no rooms, and names twice', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { event } = await anAgenda(ctx, {
      rooms: [{ name: 'Saal' }, { name: 'Saal' }],
      items: [
        {
          kind: 'other',
          title: '</title><script>alert(1)</script>\u0007 & "ä"',
          start: '09:00',
          room: 'Saal',
        },
        { kind: 'other', title: '</title><script>alert(1)</script>\u0007 & "ä"', start: '09:00' },
        { kind: 'other', title: '日本語', start: '10:00', minutes: 60 * 30 },
      ],
    })
    await releaseAgenda(ctx, event.id, first)
    const { json, xml } = await files(ctx, event.slug)
    expect([jsonFaults(json), xmlFaults(xml)]).toEqual([[], []])
    expect(xml).not.toContain('<script>')
    expect(read(xml).sessions.every((one) => one.title?.de.includes('\u0007'))).toBe(false)
  })

  it('stay valid with what was stored before imports were cleaned', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { event } = await imported(ctx, frabXml())
    const bad = 'x\u0001\u0007"><script>'
    const link = { title: bad, url: 'https://a.example/', type: bad, service: bad }
    await ctx.db.session.updateMany({
      where: { eventId: event.id },
      data: { links: [link], exchange: { ...{ id: bad, code: bad, slug: bad }, attachments: [link] } },
    })
    const { json, xml } = await files(ctx, event.slug)
    expect([jsonFaults(json), xmlFaults(xml)]).toEqual([[], []])
    for (const sign of ['\u0001', '\u0007', '<script>']) expect(xml).not.toContain(sign)
    expect(() => read(xml)).not.toThrow()
  })

  it('give out a programme without any times as a day with nothing in it', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { event } = await anAgenda(ctx, { items: [{ kind: 'update', title: 'Lage' }] })
    await releaseAgenda(ctx, event.id, first)
    const { json, xml, schedule } = await files(ctx, event.slug)
    expect([jsonFaults(json), xmlFaults(xml)]).toEqual([[], []])
    expect(schedule.sessions).toEqual([])
  })

  it('read again are what was written, in both formats', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { event } = await anAgenda(ctx)
    await releaseAgenda(ctx, event.id, first)
    const { json, xml, schedule } = await files(ctx, event.slug)
    expect(carried(read(json))).toEqual(carried(schedule))
    expect(carried(read(xml))).toEqual(carried(schedule))
  })

  it.each([
    ['frab XML', frabXml()],
    ['schedule JSON', sampleJson()],
  ])('lose nothing of an imported %s that a format can hold', async (_, text) => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { event, schedule: came } = await imported(ctx, text)
    const { json, xml, schedule } = await files(ctx, event.slug)
    expect([jsonFaults(json), xmlFaults(xml)]).toEqual([[], []])
    expect(carried(read(json))).toEqual(carried(schedule))
    expect(carried(read(xml))).toEqual(carried(schedule))
    const essence = (one: Schedule) => ({
      days: one.days.map((day) => day.date),
      rooms: one.rooms.map((room) => room.name.de),
      sessions: carried(one).sessions.map(
        ({ guid, start, minutes, people, links, track, title, exchange }) => ({
          ...{ guid, start, minutes, links, track, title, day: exchange.day, id: exchange.id },
          people: people.map((person) => person.name),
        }),
      ),
    })
    for (const again of [read(json), read(xml)]) expect(essence(again)).toEqual(essence(came))
  })
})

describe('what goes out', () => {
  it('is the release, never the working copy', async () => {
    const { ctx, visitor } = await aNetwork({ role: 'events' })
    const { event } = await anAgenda(ctx)
    expect(await publishedSchedule(visitor, event.slug)).toBeNull()
    await releaseAgenda(ctx, event.id, first)
    await writeAgenda(ctx, event.id, { items: [{ kind: 'update', title: 'Geheim', start: '09:00' }] })
    const { json, xml } = await files(visitor, event.slug)
    expect(json + xml).not.toContain('Geheim')
  })

  it('names nobody who took it back, in whichever copy, and nobody who refused it', async () => {
    const { ctx, visitor } = await aNetwork({ role: 'events' })
    const { event, agenda } = await anAgenda(ctx)
    await releaseAgenda(ctx, event.id, first)
    expect((await files(visitor, event.slug)).json).toContain('Hanna Probe')
    const hanna = agenda.sessions.flatMap((one) => one.people).find((one) => one.name === 'Hanna Probe')
    await ctx.db.contribution.updateMany({
      where: { releaseId: null, key: hanna?.key ?? '' },
      data: { nameWithdrawnAt: now() },
    })
    const refusing = await ctx.db.stagePerson.create({
      data: { networkId: ctx.network.id, eventId: event.id, name: 'Kim Muster', namingRefusedAt: now() },
    })
    await ctx.db.contribution.updateMany({
      where: { eventId: event.id, name: 'Kim Muster' },
      data: { stagePersonId: refusing.id },
    })
    const { json, xml } = await files(visitor, event.slug)
    expect(json + xml).not.toMatch(/Hanna Probe|Kim Muster/)
    expect(json).toContain('Emre Beispiel')
  })

  it('is for those who may see the agenda', async () => {
    const { ctx, visitor } = await aNetwork({ role: 'events' })
    const { event } = await anAgenda(ctx, aPlan(), { confidential: true, audience: 'members' })
    await releaseAgenda(ctx, event.id, first)
    const { visitor: elsewhere } = await aNetwork({ role: 'events' })
    expect(await publishedSchedule(visitor, event.slug)).toBeNull()
    expect(await publishedSchedule(elsewhere, event.slug)).toBeNull()
    const { schedule } = await files(ctx, event.slug)
    expect(schedule.sessions.every((one) => one.doNotRecord)).toBe(true)
  })

  it('puts what begins after midnight on the day before', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { event } = await anAgenda(ctx, {
      items: [
        { kind: 'other', title: 'Abend', start: '23:00', minutes: 60 },
        { kind: 'other', title: 'Nacht', start: '00:30', day: 1, minutes: 60 },
      ],
    })
    await releaseAgenda(ctx, event.id, first)
    const { schedule } = await files(ctx, event.slug)
    expect(schedule.days).toMatchObject([{ date: '2030-04-16', end: '2030-04-17T04:00:00+02:00' }])
    expect(schedule.sessions.map((one) => one.exchange.day)).toEqual(['2030-04-16', '2030-04-16'])
  })
})

describe('recordings and attachments that an import brought', () => {
  const recording = '<recording><license>CC BY</license><url>https://media.example/film</url>'
  const brought = frabXml()
    .replace('<recording><license>CC BY</license>', recording)
    .replace(
      '<slug>probe-1</slug>',
      '<video_download_url>https://media.example/film.mp4</video_download_url>',
    )
  const out = async (wishes: Parameters<typeof anEvent>[1], change?: (ctx: Ctx) => Promise<unknown>) => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { event } = await imported(ctx, brought, wishes)
    await change?.(ctx)
    const { json, xml } = await files(ctx, event.slug)
    return {
      film: (json + xml).includes('media.example'),
      both: [json.includes('anhang.pdf'), xml.includes('anhang.pdf')],
    }
  }

  it('go out with an agenda that everybody sees', async () => {
    expect(await out({})).toEqual({ film: true, both: [true, true] })
  })

  it('stay inside under the mark, and where not everybody sees the agenda', async () => {
    const nothing = [false, false]
    expect(await out({ confidential: true })).toEqual({ film: false, both: nothing })
    expect(await out({ audience: 'guests', listed: false })).toEqual({ film: true, both: nothing })
  })

  it('no film of a session that is not to be recorded, or with somebody who refused, named or not', async () => {
    expect(await out({}, (ctx) => ctx.db.session.updateMany({ data: { doNotRecord: true } }))).toMatchObject({
      film: false,
    })
    const refused = (more: object) => (ctx: Ctx) =>
      ctx.db.stagePerson.updateMany({
        where: { name: 'Eva Beispiel' },
        data: { recordingRefusedAt: now(), ...more },
      })
    expect(await out({}, refused({}))).toMatchObject({ film: false })
    expect(await out({}, refused({ namingRefusedAt: now() }))).toMatchObject({ film: false })
  })
})
