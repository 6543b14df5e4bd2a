import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { anAgenda } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { clashesOf } from '../clashes'
import { workingCopy } from '../queries'
import { arrange, placeAt, swap } from './commands'
import { copyDay } from './copy-day'
import { seenOf } from './placing'
import { arrangeInput, copyDayInput, placeInput } from './schema'

async function prepared() {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const { event, agenda } = await anAgenda(ctx)
  const [saal, studio] = agenda.rooms.map((room) => room.id)
  return { ctx, visitor, event, agenda, saal, studio, workshop: agenda.sessions.at(-1) }
}
const put = (ctx: Ctx, event: string, id: string | undefined, more: object) =>
  placeAt(ctx, placeInput.parse({ event, id, ...more }))
const sessionIn = async (ctx: Ctx, event: string, id: string | undefined) =>
  (await workingCopy(ctx, event)).sessions.find((s) => s.id === id)

describe('putting a session somewhere', () => {
  it('takes time, room and length; the length stays when nothing is said', async () => {
    const { ctx, event, saal, workshop } = await prepared()
    await put(ctx, event.id, workshop?.id, { start: '2030-04-16T13:05', room: saal })
    expect(await sessionIn(ctx, event.id, workshop?.id)).toMatchObject({
      start: new Date('2030-04-16T11:05:00Z'),
      end: new Date('2030-04-16T11:50:00Z'),
    })
    await put(ctx, event.id, workshop?.id, { start: '2030-04-16T11:00:00.000Z', minutes: '20' })
    const moved = await sessionIn(ctx, event.id, workshop?.id)
    expect(moved).toMatchObject({ end: new Date('2030-04-16T11:20:00Z') })
    expect(moved?.roomKey).not.toBe(workshop?.roomKey)
  })

  it('puts one aside, and places it again', async () => {
    const { ctx, event, workshop } = await prepared()
    await put(ctx, event.id, workshop?.id, { start: '' })
    expect(await sessionIn(ctx, event.id, workshop?.id)).toMatchObject({ start: null, end: null })
    await put(ctx, event.id, workshop?.id, { start: '2030-04-16T14:00' })
    expect(await sessionIn(ctx, event.id, workshop?.id)).toMatchObject({
      end: new Date('2030-04-16T13:00:00Z'),
    })
  })

  it('moves a block with all that is in it', async () => {
    const { ctx, event, agenda, studio } = await prepared()
    const block = agenda.blocks[0]?.id
    await put(ctx, event.id, block, { what: 'block', start: '2030-04-16T14:00', room: studio })
    const inside = (await workingCopy(ctx, event.id)).sessions.filter((s) => s.blockKey)
    expect(inside.map((s) => s.start?.toISOString().slice(11, 16))).toEqual([
      '12:00',
      '12:20',
      '12:30',
      '12:40',
    ])
    expect(new Set(inside.map((s) => s.roomKey))).toEqual(new Set([agenda.rooms[1]?.key]))
  })

  it('refuses a taken room with the name of who has it, and lets the two swap', async () => {
    const { ctx, event, agenda, saal, workshop } = await prepared()
    const [impuls] = agenda.sessions
    await put(ctx, event.id, workshop?.id, { start: '2030-04-16T09:40', minutes: '20', room: saal })
    await expect(
      put(ctx, event.id, workshop?.id, { start: '2030-04-16T10:00', minutes: '20' }),
    ).rejects.toMatchObject({ reason: 'roomClash', facts: { room: 'Saal' } })
    await swap(ctx, { event: event.id, id: workshop?.id ?? '', with: impuls?.id ?? '' })
    expect((await sessionIn(ctx, event.id, workshop?.id))?.start).toEqual(new Date('2030-04-16T08:00:00Z'))
    expect((await sessionIn(ctx, event.id, impuls?.id))?.start).toEqual(new Date('2030-04-16T07:40:00Z'))
  })

  it('swaps two rooms at one time in one go', async () => {
    const { ctx, event, agenda, studio } = await prepared()
    const [impuls, replik] = agenda.sessions
    await put(ctx, event.id, replik?.id, { start: '2030-04-16T10:00', minutes: '20', room: studio })
    await swap(ctx, { event: event.id, id: replik?.id ?? '', with: impuls?.id ?? '' })
    expect((await sessionIn(ctx, event.id, replik?.id))?.roomKey).toBe(agenda.rooms[0]?.key)
    expect((await sessionIn(ctx, event.id, impuls?.id))?.roomKey).toBe(agenda.rooms[1]?.key)
  })

  it('never overwrites what somebody else moved meanwhile', async () => {
    const { ctx, event, agenda, workshop } = await prepared()
    const seen = workshop && seenOf(agenda, workshop)
    await put(ctx, event.id, workshop?.id, { start: '2030-04-16T13:00', seen })
    await expect(put(ctx, event.id, workshop?.id, { start: '2030-04-16T14:00', seen })).rejects.toMatchObject(
      { code: 'Conflict', reason: 'movedMeanwhile' },
    )
  })

  it('refuses a clock time that the night skips, and keeps the length over it', async () => {
    const { ctx, event, workshop } = await prepared()
    await expect(put(ctx, event.id, workshop?.id, { start: '2030-03-31T02:30' })).rejects.toMatchObject({
      reason: 'timeSkipped',
    })
    await put(ctx, event.id, workshop?.id, { start: '2030-03-31T01:30', minutes: '60' })
    expect(await sessionIn(ctx, event.id, workshop?.id)).toMatchObject({
      start: new Date('2030-03-31T00:30:00Z'),
      end: new Date('2030-03-31T01:30:00Z'),
    })
  })

  it('takes five minutes at a time, and refuses lengths that are none', async () => {
    const { ctx, event, workshop } = await prepared()
    const press = (act: string) =>
      arrange(ctx, arrangeInput.parse({ event: event.id, arrange: `${act}:session:${workshop?.id}` }))
    await press('delay')
    expect((await sessionIn(ctx, event.id, workshop?.id))?.start).toEqual(new Date('2030-04-16T09:20:00Z'))
    const wrong = { event: event.id, id: workshop?.id, start: '2030-04-16T10:00', minutes: '-10' }
    expect(placeInput.safeParse(wrong).success).toBe(false)
  })

  it('is for those who write events, in their own network', async () => {
    const { visitor, event, workshop } = await prepared()
    const { ctx: elsewhere } = await aNetwork({ role: 'events' })
    const start = '2030-04-16T10:00'
    await expect(put(visitor, event.id, workshop?.id, { start })).rejects.toMatchObject({ code: 'Forbidden' })
    await expect(put(elsewhere, event.id, workshop?.id, { start })).rejects.toMatchObject({
      code: 'NotFound',
    })
  })
})

describe('copying a day', () => {
  it('puts all of it on another day at the same clock times, with new keys', async () => {
    const { ctx, event, agenda } = await prepared()
    // Summer time ends in between: the clock stays, the instant does not.
    await copyDay(ctx, copyDayInput.parse({ event: event.id, day: '2030-04-16', to: '2030-11-05' }))
    const after = await workingCopy(ctx, event.id)
    const copies = after.sessions.slice(agenda.sessions.length)
    expect(after.sessions).toHaveLength(12)
    expect(new Set(after.sessions.map((s) => s.key)).size).toBe(12)
    expect(after.blocks).toHaveLength(2)
    const first = after.sessions.find((s) => s.start?.toISOString() === '2030-11-05T09:00:00.000Z')
    const answering = after.sessions.filter((s) => s.answersKey === first?.key)
    expect(first?.people).toHaveLength(1)
    expect(answering).toHaveLength(2)
    expect(copies).toHaveLength(6)
  })

  it('is refused where a room is taken, and nothing is copied', async () => {
    const { ctx, event } = await prepared()
    const copy = copyDayInput.parse({ event: event.id, day: '2030-04-16', to: '2030-04-17' })
    await copyDay(ctx, copy)
    await expect(copyDay(ctx, copy)).rejects.toMatchObject({ code: 'Conflict' })
    expect((await workingCopy(ctx, event.id)).sessions).toHaveLength(12)
  })
})

describe('many hands at once', () => {
  const race = async () => {
    const { ctx, event, agenda, saal } = await prepared()
    const moves = agenda.sessions.flatMap((session) =>
      ['13:00', '13:10', '13:20'].map((time) =>
        put(ctx, event.id, session.id, { start: `2030-04-16T${time}`, minutes: '20', room: saal }),
      ),
    )
    await Promise.allSettled(moves)
    const { sessions } = await workingCopy(ctx, event.id)
    return clashesOf(sessions, null).filter((clash) => clash.kind === 'room').length
  }

  it('leaves no room taken twice', async () => {
    expect(await race()).toBe(0)
  })

  // The negative control: it is the constraint that keeps rooms apart.
  it('would leave some without the constraint', async () => {
    const [row] = await db.$queryRaw<{ said: string }[]>`
      select pg_get_constraintdef(oid) as said from pg_constraint where conname = 'session_room'`
    await db.$executeRaw`alter table "Session" drop constraint session_room`
    try {
      expect(await race()).toBeGreaterThan(0)
    } finally {
      await db.$executeRaw`delete from "Contribution"`
      await db.$executeRaw`delete from "Session"`
      await db.$executeRawUnsafe(`alter table "Session" add constraint session_room ${row?.said}`)
    }
  })
})
