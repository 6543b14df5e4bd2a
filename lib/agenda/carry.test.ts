import { describe, expect, it } from 'vitest'
import { copyEvent } from '@/lib/events/copies/commands'
import { anAgenda, aPlan } from '@/prisma/factories/agenda'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { carryAlong, carryProgramme, draftPath } from './carry'
import { releaseAgenda } from './commands'
import { workingCopy } from './queries'

describe('the frame of a programme', () => {
  it('comes along to the next occurrence: the same clock times, new keys, nobody on stage', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { event, agenda } = await anAgenda(ctx, { ...aPlan(), tracks: ['Recht'] })
    await releaseAgenda(ctx, event.id, { name: 'Fassung 1', note: null })
    // In winter: the same hour on the clock is another instant.
    const next = await copyEvent(ctx, { id: event.id, date: '2031-02-12' })
    await carryProgramme(ctx, event.id, next.id)
    const copy = await workingCopy(ctx, next.id)
    const starts = (one: typeof copy) => one.sessions.map((s) => s.start?.toISOString())
    expect(starts(copy)[0]).toBe('2031-02-12T09:00:00.000Z')
    expect(copy.sessions).toHaveLength(agenda.sessions.length)
    expect(copy.sessions.flatMap((s) => s.people)).toEqual([])
    expect(copy.rooms.map((room) => room.name)).toEqual(agenda.rooms.map((room) => room.name))
    expect(copy.tracks).toMatchObject([{ name: { de: 'Recht' } }])
    const old = new Set(agenda.sessions.map((s) => s.key))
    expect(copy.sessions.some((s) => old.has(s.key))).toBe(false)
    const replik = copy.sessions.find((s) => s.kind === 'replik')
    expect(copy.sessions.find((s) => s.key === replik?.answersKey)?.kind).toBe('impuls')
    expect(copy.sessions.find((s) => s.kind === 'workshop')?.roomKey).toBe(copy.rooms[1]?.key)
  })

  it('is nothing without a release, and not for others', async () => {
    const { ctx, visitor } = await aNetwork({ role: 'events' })
    const { ctx: elsewhere } = await aNetwork({ role: 'events' })
    const { event } = await anAgenda(ctx)
    const next = await anEvent(ctx)
    await carryProgramme(ctx, event.id, next.id)
    expect((await workingCopy(ctx, next.id)).sessions).toEqual([])
    await expect(carryProgramme(visitor, event.id, next.id)).rejects.toMatchObject({ code: 'Forbidden' })
    const theirs = await anEvent(elsewhere)
    await expect(carryProgramme(elsewhere, event.id, theirs.id)).rejects.toMatchObject({ code: 'NotFound' })
  })

  it('leaves the draft alone where it cannot come along, and the office is told', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { ctx: elsewhere } = await aNetwork({ role: 'events' })
    const { event } = await anAgenda(elsewhere)
    const { id } = await anEvent(ctx)
    expect(await carryAlong(ctx, event.id, id)).toBe(false)
    expect(draftPath('netz', { id, carried: false })).toBe(`/netz/manage/events/${id}/edit?carried=no`)
    expect(draftPath('netz', { id, carried: true })).toBe(`/netz/manage/events/${id}/edit`)
  })
})
