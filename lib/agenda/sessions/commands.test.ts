import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { anAgenda } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { fingerprintOf } from '../fingerprint'
import { workingCopy } from '../queries'
import { removeSession, saveSession } from './commands'
import { sessionInput } from './schema'

const typed = (event: string, more: object = {}) =>
  sessionInput.parse({ event, kind: 'workshop', title: { de: 'Werkstatt' }, ...more })

async function prepared() {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const { event, agenda } = await anAgenda(ctx)
  const [saal, studio] = agenda.rooms
  return { ctx, visitor, event, agenda, saal: saal?.id, studio: studio?.id, block: agenda.blocks[0]?.id }
}
const again = (ctx: Ctx, event: { id: string }) => workingCopy(ctx, event.id)

describe('saving a session', () => {
  it('adds one, read in the zone of the event', async () => {
    const { ctx, event, studio } = await prepared()
    const { id } = await saveSession(
      ctx,
      typed(event.id, { room: studio, start: '2030-04-16T14:00', minutes: '30', plenary: 'on' }),
    )
    expect((await again(ctx, event)).sessions.find((s) => s.id === id)).toMatchObject({
      start: new Date('2030-04-16T12:00:00Z'),
      end: new Date('2030-04-16T12:30:00Z'),
      plenary: true,
    })
  })

  it('changes one that is still as it was shown', async () => {
    const { ctx, event, agenda } = await prepared()
    const session = agenda.sessions.at(-1)
    const input = typed(event.id, {
      id: session?.id,
      version: fingerprintOf(session ?? {}),
      kind: 'panel',
    })
    await saveSession(ctx, input)
    expect((await again(ctx, event)).sessions.find((s) => s.id === session?.id)).toMatchObject({
      kind: 'panel',
      key: session?.key,
      start: null,
    })
    await expect(saveSession(ctx, input)).rejects.toMatchObject({ code: 'Conflict' })
  })

  it('refuses a room that is taken, with the name of who has it', async () => {
    const { ctx, event, saal } = await prepared()
    const input = typed(event.id, { room: saal, start: '2030-04-16T10:10', minutes: '30' })
    await expect(saveSession(ctx, input)).rejects.toMatchObject({
      code: 'Conflict',
      reason: 'roomClash',
      facts: { room: 'Saal', title: 'Zukunft der Register' },
    })
  })

  it('lets exactly one of many into a room at the same time', async () => {
    const { ctx, event, studio } = await prepared()
    const input = typed(event.id, { room: studio, start: '2030-04-16T15:00', minutes: '30' })
    const done = await Promise.allSettled(Array.from({ length: 8 }, () => saveSession(ctx, input)))
    expect(done.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(done.filter((one) => one.status === 'rejected' && one.reason.code === 'Conflict')).toHaveLength(7)
  })

  it('lets a Replik answer only in its own block', async () => {
    const { ctx, event, agenda, block } = await prepared()
    const [impuls] = agenda.sessions
    const workshop = agenda.sessions.at(-1)
    const replik = (answers: string | undefined, inBlock = block) =>
      saveSession(ctx, typed(event.id, { kind: 'replik', block: inBlock, answers }))
    const { id } = await replik(impuls?.id)
    expect((await again(ctx, event)).sessions.find((s) => s.id === id)?.answersKey).toBe(impuls?.key)
    await expect(replik(workshop?.id)).rejects.toMatchObject({ reason: 'answersOtherBlock' })
    await expect(replik(impuls?.id, '')).rejects.toMatchObject({ reason: 'answersOtherBlock' })
  })

  it('wants a length with a start, and one that is none', () => {
    const bad = (more: object) =>
      sessionInput.safeParse({ event: crypto.randomUUID(), kind: 'panel', ...more })
    expect(bad({ start: '2030-04-16T10:00' }).error?.issues[0]).toMatchObject({
      path: ['minutes'],
      message: 'required',
    })
    expect(bad({ start: '2030-04-16T10:00', minutes: '-5' }).success).toBe(false)
    expect(bad({ start: '2030-04-16T10:00', minutes: '0' }).success).toBe(false)
  })

  it('saves itself while somebody types, and each save builds on the one before', async () => {
    const { ctx, event, agenda } = await prepared()
    const session = agenda.sessions.at(-1)
    const typing = (version: string, title: string) =>
      typed(event.id, { id: session?.id, version, intent: 'auto', title: { de: title } })
    const seen = fingerprintOf(session ?? {})
    const first = await saveSession(ctx, typing(seen, 'Exit'))
    const second = await saveSession(ctx, typing(String(first.version), 'Exit-K'))
    expect(second).toMatchObject({ auto: true })
    await expect(saveSession(ctx, typing(seen, 'Von gestern'))).rejects.toMatchObject({ code: 'Conflict' })
    expect((await again(ctx, event)).sessions.find((s) => s.id === session?.id)?.title).toEqual({
      de: 'Exit-K',
    })
  })

  it('keeps links and questions line by line, and takes no address but the web', async () => {
    const { ctx, event } = await prepared()
    const more = { links: 'Folien https://folien.example/1\nhttps://b.example', questions: 'Eins?\n\nZwei?' }
    const { id } = await saveSession(ctx, typed(event.id, more))
    expect((await again(ctx, event)).sessions.find((s) => s.id === id)).toMatchObject({
      links: [
        { title: 'Folien', url: 'https://folien.example/1' },
        { title: 'https://b.example', url: 'https://b.example' },
      ],
      questions: ['Eins?', 'Zwei?'],
    })
    const evil = { event: event.id, kind: 'other', links: 'Hier javascript:alert(1)' }
    expect(sessionInput.safeParse(evil).success).toBe(false)
  })

  it('is for those who write events, in their own network', async () => {
    const { visitor, event } = await prepared()
    const { ctx: elsewhere } = await aNetwork({ role: 'events' })
    await expect(saveSession(visitor, typed(event.id))).rejects.toMatchObject({ code: 'Forbidden' })
    await expect(saveSession(elsewhere, typed(event.id))).rejects.toMatchObject({ code: 'NotFound' })
  })
})

describe('removing a session', () => {
  it('takes its people along and leaves Repliken that answer nothing', async () => {
    const { ctx, event, agenda } = await prepared()
    const [impuls] = agenda.sessions
    await removeSession(ctx, { event: event.id, id: impuls?.id ?? '' })
    const after = await again(ctx, event)
    expect(after.sessions).toHaveLength(5)
    expect(after.sessions.every((s) => s.answersKey === null)).toBe(true)
  })

  it('names nobody in the log who does not want to be named', async () => {
    const { ctx, event, agenda } = await prepared()
    const [impuls] = agenda.sessions
    const { id } = await ctx.db.stagePerson.create({
      data: { networkId: ctx.network.id, eventId: event.id, name: 'Kim', namingRefusedAt: new Date() },
    })
    const own = await ctx.db.contribution.updateMany({
      where: { sessionId: impuls?.id ?? '' },
      data: { stagePersonId: id },
    })
    expect(own.count).toBe(1)
    await removeSession(ctx, { event: event.id, id: impuls?.id ?? '' })
    const log = await ctx.db.audit.findFirstOrThrow({ where: { action: 'agenda.removeSession' } })
    expect(JSON.stringify(log.before)).not.toContain('"name":"Kim Muster"')
  })

  it('knows nothing about other networks', async () => {
    const { event, agenda } = await prepared()
    const { ctx } = await aNetwork({ role: 'events' })
    const input = { event: event.id, id: agenda.sessions[0]?.id ?? '' }
    await expect(removeSession(ctx, input)).rejects.toMatchObject({ code: 'NotFound' })
  })
})
