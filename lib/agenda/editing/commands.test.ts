import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { anAgenda } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { saveBlock } from '../blocks/commands'
import { blockInput } from '../blocks/schema'
import { writeAgenda } from '../commands'
import { saveContribution, withdrawName } from '../contributions/commands'
import { contributionInput } from '../contributions/schema'
import { workingCopy } from '../queries'
import { saveRoom } from '../rooms/commands'
import { roomInput } from '../rooms/schema'
import { removeSession } from '../sessions/commands'
import { placeAt } from '../slots/commands'
import { placeInput } from '../slots/schema'
import { redo, undo } from './commands'
import { agendaVersion, changesSince, turnable } from './queries'

/** Two people of one office. */
async function prepared() {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const { event, agenda } = await anAgenda(ctx)
  const as = (name: string): Ctx => ({
    ...ctx,
    actor: { ...ctx.actor, name, loginId: crypto.randomUUID() },
  })
  const workshop = agenda.sessions.at(-1)?.id ?? ''
  return { one: as('Eins'), two: as('Zwei'), visitor, event, agenda, workshop }
}
const to = (ctx: Ctx, event: string, id: string, start: string) =>
  placeAt(ctx, placeInput.parse({ event, id, start: start && `2030-04-16T${start}` }))
const startOf = async (ctx: Ctx, event: string, id: string) =>
  (await workingCopy(ctx, event)).sessions
    .find((s) => s.id === id)
    ?.start?.toISOString()
    .slice(11, 16)

describe('taking back and doing again', () => {
  it('goes back step by step and forth again', async () => {
    const { one, event, workshop } = await prepared()
    await to(one, event.id, workshop, '12:00')
    await to(one, event.id, workshop, '13:00')
    await undo(one, { event: event.id })
    expect(await startOf(one, event.id, workshop)).toBe('10:00')
    await undo(one, { event: event.id })
    expect(await startOf(one, event.id, workshop)).toBe('09:15')
    await redo(one, { event: event.id })
    await redo(one, { event: event.id })
    expect(await startOf(one, event.id, workshop)).toBe('11:00')
    await expect(redo(one, { event: event.id })).rejects.toMatchObject({ reason: 'nothingToRedo' })
  })

  it('brings a removed session back with its people and those who answer it', async () => {
    const { one, event, agenda } = await prepared()
    const [impuls] = agenda.sessions
    await removeSession(one, { event: event.id, id: impuls?.id ?? '' })
    await undo(one, { event: event.id })
    expect(await workingCopy(one, event.id)).toEqual(agenda)
  })

  it('brings a whole programme back that was replaced, and replaces it again', async () => {
    const { one, event, agenda } = await prepared()
    await writeAgenda(one, event.id, { rooms: [{ name: 'Neu' }], items: [{ kind: 'update', title: 'Neu' }] })
    const other = await workingCopy(one, event.id)
    await undo(one, { event: event.id })
    expect(await workingCopy(one, event.id)).toEqual(agenda)
    await redo(one, { event: event.id })
    expect(await workingCopy(one, event.id)).toEqual(other)
  })

  it('takes back only what one did oneself', async () => {
    const { one, two, event, agenda, workshop } = await prepared()
    await to(one, event.id, workshop, '12:00')
    const block = blockInput.parse({
      event: event.id,
      id: agenda.blocks[0]?.id,
      subject: { de: 'Anders' },
    })
    await saveBlock(two, block)
    await undo(one, { event: event.id })
    const after = await workingCopy(one, event.id)
    expect(after.blocks[0]?.subject).toEqual({ de: 'Anders' })
    expect(await startOf(one, event.id, workshop)).toBe('09:15')
  })

  it('overwrites nothing that somebody else did since, and says who', async () => {
    const { one, two, event, workshop } = await prepared()
    await to(one, event.id, workshop, '12:00')
    await to(two, event.id, workshop, '13:00')
    await expect(undo(one, { event: event.id })).rejects.toMatchObject({
      code: 'Conflict',
      reason: 'changedSince',
      facts: { who: 'Zwei' },
    })
    expect(await startOf(one, event.id, workshop)).toBe('11:00')
  })

  it('does not take a room away that somebody uses by now', async () => {
    const { one, two, event, workshop } = await prepared()
    await saveRoom(one, roomInput.parse({ event: event.id, name: { de: 'Foyer' } }))
    const room = (await workingCopy(one, event.id)).rooms.at(-1)?.id
    await placeAt(two, placeInput.parse({ event: event.id, id: workshop, start: '2030-04-16T12:00', room }))
    await expect(undo(one, { event: event.id })).rejects.toMatchObject({ reason: 'changedBeneath' })
  })

  it('forgets what could be done again once something new was done', async () => {
    const { one, event, workshop } = await prepared()
    await to(one, event.id, workshop, '12:00')
    await undo(one, { event: event.id })
    await to(one, event.id, workshop, '13:00')
    await expect(redo(one, { event: event.id })).rejects.toMatchObject({ reason: 'nothingToRedo' })
    expect((await turnable(one, event.id)).undo).toMatchObject({
      action: 'agenda.place',
      what: 'Exit-Klauseln',
    })
  })

  it('never brings back a name that was withdrawn', async () => {
    const { one, event, workshop } = await prepared()
    const typed = { event: event.id, session: workshop, role: 'speaker', name: 'Uwe Unbekannt' }
    await saveContribution(one, contributionInput.parse(typed))
    const person = (await workingCopy(one, event.id)).sessions.find((s) => s.id === workshop)?.people[0]
    await withdrawName(one, { event: event.id, id: person?.id ?? '' })
    const kept = await one.db.agendaChange.findMany({ where: { eventId: event.id } })
    expect(JSON.stringify(kept)).not.toContain('Uwe Unbekannt')
  })

  it('remembers by count: versions that changed no row push nobody’s change out', async () => {
    const { one, event, workshop } = await prepared()
    await to(one, event.id, workshop, '12:00')
    await one.db.event.update({ where: { id: event.id }, data: { agendaVersion: { increment: 200 } } })
    await to(one, event.id, workshop, '12:30')
    expect(await one.db.agendaChange.count({ where: { eventId: event.id } })).toBe(3)
  })

  it('is for those who write events, in their own network', async () => {
    const { visitor, event } = await prepared()
    const { ctx: elsewhere } = await aNetwork({ role: 'events' })
    await expect(undo(visitor, { event: event.id })).rejects.toMatchObject({ code: 'Forbidden' })
    await expect(undo(elsewhere, { event: event.id })).rejects.toMatchObject({ code: 'NotFound' })
    await expect(redo(elsewhere, { event: event.id })).rejects.toMatchObject({ code: 'NotFound' })
  })
})

describe('editing beside each other', () => {
  it('tells who changed what since a version', async () => {
    const { one, two, event, workshop } = await prepared()
    const seen = (await agendaVersion(one, event.id)) ?? 0
    await to(two, event.id, workshop, '12:00')
    expect(await changesSince(one, event.id, seen)).toMatchObject([
      { action: 'agenda.place', who: 'Zwei', what: 'Exit-Klauseln', own: false },
    ])
    await undo(two, { event: event.id })
    expect((await changesSince(one, event.id, seen)).at(-1)).toMatchObject({ action: 'agenda.takeBack' })
    expect(await agendaVersion(one, event.id)).toBe(seen + 2)
  })

  it('counts every change once, however many at the same time', async () => {
    const { one, event, agenda } = await prepared()
    const seen = (await agendaVersion(one, event.id)) ?? 0
    const moves = agenda.sessions.map((s, i) => to(one, event.id, s.id, `1${2 + (i % 6)}:${i}0`))
    const done = await Promise.allSettled(moves)
    const moved = done.filter((move) => move.status === 'fulfilled').length
    expect(await agendaVersion(one, event.id)).toBe(seen + moved)
    expect(await one.db.agendaChange.count({ where: { eventId: event.id, number: { gt: seen } } })).toBe(
      moved,
    )
  })
})
