import { describe, expect, it } from 'vitest'
import { anAgenda, aPlan } from '@/prisma/factories/agenda'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { releaseAgenda, writeAgenda } from './commands'
import { differenceOf, isEmptyDiff } from './diff'
import { daysOf } from './order'
import { agendaPage, releasedAgenda, releases, workingCopy } from './queries'

const first = { name: 'Fassung 1', note: null }

describe('writing a programme', () => {
  it('keeps the plan: times in the zone of the event, Repliken tied to the talk before', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { event, agenda } = await anAgenda(ctx)
    const [impuls, replik, reaktion] = agenda.sessions
    expect(daysOf(agenda, event.zone)[0]?.entries.map((entry) => [entry.label, entry.number])).toEqual([
      ['TOP', 1],
      [null, null],
      [null, null],
    ])
    expect(impuls).toMatchObject({ start: new Date('2030-04-16T08:00:00Z'), answersKey: null })
    expect([replik?.answersKey, reaktion?.answersKey]).toEqual([impuls?.key, impuls?.key])
    expect(replik?.people[0]).toMatchObject({
      name: 'Hanna Probe',
      function: { de: 'Leiterin Bürgerservice' },
      organisation: { de: 'Stadt Musterhausen' },
    })
    expect(reaktion?.label).toEqual({ de: 'Reaktion' })
  })

  it('replaces what was there', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { event } = await anAgenda(ctx)
    await writeAgenda(ctx, event.id, { items: [{ kind: 'update', title: 'Neu' }] })
    expect(await workingCopy(ctx, event.id)).toMatchObject({
      rooms: [],
      blocks: [],
      sessions: [{ start: null }],
    })
  })

  it('refuses two sessions in one room and leaves everything as it was', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { event } = await anAgenda(ctx)
    const twice = { kind: 'workshop', start: '10:00', minutes: 30, room: 'Saal' } as const
    const plan = { rooms: [{ name: 'Saal' }], items: [twice, twice] }
    await expect(writeAgenda(ctx, event.id, plan)).rejects.toMatchObject({
      code: 'Conflict',
      reason: 'roomClashInside',
    })
    expect((await workingCopy(ctx, event.id)).sessions).toHaveLength(6)
  })

  it('is for those who write events, in their own network', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx)
    const { ctx: reader } = await aNetwork({ role: 'board' })
    const { ctx: elsewhere } = await aNetwork({ role: 'events' })
    await expect(writeAgenda(reader, event.id, aPlan())).rejects.toMatchObject({ code: 'Forbidden' })
    await expect(writeAgenda(elsewhere, event.id, aPlan())).rejects.toMatchObject({ code: 'NotFound' })
    await expect(releaseAgenda(elsewhere, event.id, first)).rejects.toMatchObject({ code: 'NotFound' })
  })
})

describe('releasing', () => {
  it('makes the working copy public with the same keys, ties and people', async () => {
    const { ctx, visitor } = await aNetwork({ role: 'events' })
    const { event, agenda } = await anAgenda(ctx)
    expect(await agendaPage(visitor, event.slug)).toMatchObject({ released: null })
    await releaseAgenda(ctx, event.id, first)
    const page = await agendaPage(visitor, event.slug)
    expect(page?.released?.release).toMatchObject({ number: 1, name: 'Fassung 1' })
    expect(isEmptyDiff(differenceOf(page?.released?.agenda ?? null, agenda))).toBe(true)
  })

  it('shows later changes only with the next release', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { event } = await anAgenda(ctx)
    await releaseAgenda(ctx, event.id, first)
    await writeAgenda(ctx, event.id, { items: [{ kind: 'update', title: 'Neu' }] })
    expect((await releasedAgenda(ctx, event.id))?.agenda.sessions).toHaveLength(6)
    await releaseAgenda(ctx, event.id, { name: 'Fassung 2', note: { de: 'Alles neu' } })
    expect((await releasedAgenda(ctx, event.id))?.agenda.sessions).toHaveLength(1)
    expect((await releases(ctx, event.id)).map((r) => r.number)).toEqual([2, 1])
  })

  it('refuses an empty programme', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx)
    await expect(releaseAgenda(ctx, event.id, first)).rejects.toMatchObject({ reason: 'agendaEmpty' })
  })

  it('gives parallel releases different numbers, or refuses one', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { event } = await anAgenda(ctx)
    const done = await Promise.allSettled([1, 2, 3].map(() => releaseAgenda(ctx, event.id, first)))
    const numbers = (await releases(ctx, event.id)).map((r) => r.number)
    expect(numbers).toHaveLength(done.filter((one) => one.status === 'fulfilled').length)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('stands in the log with before and after', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { event } = await anAgenda(ctx)
    await releaseAgenda(ctx, event.id, first)
    const log = await ctx.db.audit.findMany({
      where: { area: 'agenda', recordId: event.id },
      orderBy: { at: 'asc' },
    })
    expect(log.map((row) => row.action)).toEqual(['agenda.write', 'agenda.release'])
    expect(log[1]?.after).toMatchObject({ release: 1, sessions: 6 })
  })
})

describe('who sees it', () => {
  it('hides a confidential programme from those it is not for, and drafts from everybody', async () => {
    const { ctx, visitor } = await aNetwork({ role: 'events' })
    const hidden = await anAgenda(ctx, aPlan(), { confidential: true, audience: 'members' })
    const draft = await anAgenda(ctx, aPlan(), { state: 'draft' })
    const shown = await anAgenda(ctx, aPlan(), { audience: 'members' })
    for (const { event } of [hidden, draft, shown]) await releaseAgenda(ctx, event.id, first)
    expect(await agendaPage(visitor, hidden.event.slug)).toBeNull()
    expect(await agendaPage(visitor, draft.event.slug)).toBeNull()
    expect(await agendaPage(visitor, shown.event.slug)).not.toBeNull()
    expect(await agendaPage(ctx, hidden.event.slug)).not.toBeNull()
  })
})
