import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { instantIn } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { invalid, notFound } from '@/lib/errors'
import { lastPosition } from '../blocks/commands'
import { json } from '../copy'
import { refuseIfChanged } from '../fingerprint'
import { type AgendaEvent, agendaEvent } from '../queries'
import { placing } from '../room-clash'
import { sessionOf, sessionSelect } from '../rows'
import type { SessionInput, SessionRef } from './schema'

/**
 * Adds a session to the working copy, or changes one. Refused: a room that is taken then, a Replik to something outside
 * its block, a row that changed since it was shown.
 */
export async function saveSession(ctx: Ctx, input: SessionInput) {
  authorize(ctx, 'events.write')
  const event = await agendaEvent(ctx, input.event)
  if (!event) throw notFound()
  const working = { eventId: event.id, releaseId: null }
  const id = await placing(ctx, event.zone, async (tx) => {
    const values = await valuesOf(tx, event, input)
    const before = input.id ? await lockedSession(tx, event.id, input.id) : null
    if (before) refuseIfChanged(before, input.fingerprint)
    const data = {
      ...values,
      label: json(values.label),
      title: json(values.title),
      description: json(values.description),
    }
    const id = before?.id ?? crypto.randomUUID()
    if (before) {
      const position =
        before.blockKey === values.blockKey ? before.position : await nextIn(tx, event.id, data.blockId)
      const { blockKey: _, ...columns } = data
      await tx.session.updateMany({ where: { id, ...working }, data: { ...columns, position } })
    } else {
      const { blockKey: _, ...columns } = data
      const position = await nextIn(tx, event.id, data.blockId)
      const row = { ...columns, ...working, networkId: ctx.network.id, key: crypto.randomUUID(), position }
      await tx.session.create({ data: { id, ...row } })
    }
    await audit(tx, ctx, {
      action: before ? 'agenda.changeSession' : 'agenda.addSession',
      area: 'agenda',
      record: { kind: 'event', id: event.id, name: (values.title ?? values.label)?.de ?? values.kind },
      before,
      after: values,
    })
    return id
  })
  return { event: event.id, id, isNew: !input.id }
}

/** The row of the working copy, held until the transaction ends. */
async function lockedSession(tx: Tx, eventId: string, id: string) {
  const where = { id, eventId, releaseId: null }
  await tx.session.updateMany({ where, data: { position: { increment: 0 } } })
  const row = await tx.session.findFirst({ where, select: sessionSelect })
  if (!row) throw notFound()
  return sessionOf(row, new Set())
}

async function valuesOf(tx: Tx, event: AgendaEvent, input: SessionInput) {
  const working = { eventId: event.id, releaseId: null }
  const block = input.block && (await tx.block.findFirst({ where: { id: input.block, ...working } }))
  const room = input.room && (await tx.room.findFirst({ where: { id: input.room, ...working } }))
  if (input.block && !block) throw invalid('blockGone', { block: 'invalid' })
  if (input.room && !room) throw invalid('roomGone', { room: 'invalid' })
  const startsAt = input.start ? instantIn(event.zone, input.start) : null
  return {
    kind: input.kind,
    label: input.label,
    title: input.title,
    description: input.description,
    blockId: input.block,
    blockKey: block ? block.key : null,
    roomId: input.room,
    startsAt,
    endsAt: startsAt && new Date(startsAt.getTime() + Number(input.minutes) * 60_000),
    plenary: input.plenary === 'on',
    doNotRecord: input.doNotRecord === 'on',
    language: input.language || null,
    answersKey: await answered(tx, input, working),
  }
}

/** The key of what a Replik answers; everything else answers nothing. */
async function answered(tx: Tx, input: SessionInput, working: { eventId: string; releaseId: null }) {
  if (input.kind !== 'replik' || !input.answers) return null
  const target = await tx.session.findFirst({ where: { id: input.answers, ...working } })
  if (!target || target.id === input.id || !input.block || target.blockId !== input.block)
    throw invalid('answersOtherBlock', { answers: 'answersOtherBlock' })
  return target.key
}

async function nextIn(tx: Tx, eventId: string, blockId: string | null) {
  if (!blockId) return lastPosition(tx, eventId)
  const { _max } = await tx.session.aggregate({ where: { blockId }, _max: { position: true } })
  return (_max.position ?? -1) + 1
}

/** Takes a session and its people out of the working copy. Repliken to it stay and answer nothing; the editor says so. */
export async function removeSession(ctx: Ctx, input: SessionRef) {
  authorize(ctx, 'events.write')
  const working = { eventId: input.event, releaseId: null }
  await ctx.db.$transaction(async (tx) => {
    const before = await lockedSession(tx, input.event, input.id)
    await tx.contribution.deleteMany({ where: { sessionId: before.id } })
    await tx.session.updateMany({ where: { ...working, answersKey: before.key }, data: { answersKey: null } })
    await tx.session.deleteMany({ where: { id: before.id, ...working } })
    await audit(tx, ctx, {
      action: 'agenda.removeSession',
      area: 'agenda',
      record: { kind: 'event', id: input.event, name: (before.title ?? before.label)?.de ?? before.kind },
      before,
    })
  })
  return { event: input.event }
}
