import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { localIn } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict, invalid, notFound } from '@/lib/errors'
import { changing } from '../editing/changing'
import { typedInstant } from '../editing/typed'
import type { Agenda } from '../order'
import { leanCopyIn } from './lean'
import { exchanged, placed, placedBlock, seenOf, type Target } from './placing'
import type { ArrangeInput, PlaceInput, ShiftInput, SwapInput } from './schema'
import { moved, nudged, type Slot, shifted, stretched } from './slots'

const step = 5

/**
 * One press of a button: changes places with the neighbour, or makes a session five minutes longer, shorter, earlier or
 * later. What follows keeps its time. Refused with words: no neighbour, shorter than five minutes, a room that is taken.
 */
export const arrange = (ctx: Ctx, { event, arrange: { act, what, id } }: ArrangeInput) =>
  place(ctx, { event, id }, `agenda.${act}`, (agenda, zone) => {
    if (act === 'earlier' || act === 'later') {
      const slots = moved(agenda, zone, what, id, act)
      if (!slots) throw closed('noNeighbour')
      return slots
    }
    const stretches = act === 'longer' || act === 'shorter'
    const minutes = act === 'longer' || act === 'delay' ? step : -step
    const slots = (stretches ? stretched : nudged)(agenda, id, minutes)
    if (!slots) throw invalid(stretches ? 'tooShort' : 'noTime')
    return slots
  })

/** Shifts all that begins later on that day. */
export const shiftAfter = (ctx: Ctx, input: ShiftInput) =>
  place(ctx, input, 'agenda.shift', (agenda, zone) => shifted(agenda, zone, input.id, input.minutes))

/**
 * Puts a session, or a block with all in it, at a time and into a room, or aside. Refused with words: a taken room, a
 * clock time that the day skips, and (when the mover says what they saw) something that moved meanwhile.
 */
export const placeAt = (ctx: Ctx, input: PlaceInput) =>
  place(ctx, input, input.start ? 'agenda.place' : 'agenda.putAside', (agenda, zone) => {
    if (input.room && !agenda.rooms.some((room) => room.id === input.room))
      throw invalid('roomGone', { room: 'invalid' })
    const target: Target = {
      start: typedInstant(zone, input.start),
      ...(input.room === undefined ? {} : { roomId: input.room }),
      ...(input.minutes === undefined ? {} : { minutes: input.minutes }),
    }
    if (input.what === 'block') {
      const block = agenda.blocks.find((one) => one.id === input.id)
      if (!block) throw notFound()
      return placedBlock(agenda, block.key, target)
    }
    const session = sessionOf(agenda, input.id)
    if (input.seen !== undefined && input.seen !== seenOf(agenda, session)) throw conflict('movedMeanwhile')
    return placed(session, target)
  })

/** Two sessions change places in one go: neither room is ever taken twice. */
export const swap = (ctx: Ctx, input: SwapInput) =>
  place(ctx, input, 'agenda.swap', (agenda) =>
    exchanged(agenda, sessionOf(agenda, input.id), sessionOf(agenda, input.with)),
  )

function sessionOf(agenda: Agenda, id: string) {
  const session = agenda.sessions.find((one) => one.id === id)
  if (!session) throw notFound()
  return session
}

async function place(
  ctx: Ctx,
  input: { event: string; id: string },
  action: string,
  plan: (agenda: Agenda, zone: string) => Slot[],
) {
  authorize(ctx, 'events.write')
  await changing(ctx, input.event, action, async (tx, { zone, keep }) => {
    const agenda = await leanCopyIn(tx, input.event)
    const known = [...agenda.sessions, ...agenda.blocks].some((row) => row.id === input.id)
    if (!known) throw notFound()
    const slots = plan(agenda, zone)
    const ids = (kind: Slot['kind']) => slots.filter((slot) => slot.kind === kind).map((slot) => slot.id)
    await keep('session', ids('session'))
    await keep('block', ids('block'))
    for (const slot of slots) await write(tx, input.event, slot)
    await log(tx, ctx, { event: input.event, action, zone, agenda, slots })
  })
  return { event: input.event, id: input.id }
}

async function write(tx: Tx, eventId: string, { kind, id, start, end, position, roomId }: Slot) {
  const where = { id, eventId, releaseId: null }
  if (kind === 'block') await tx.block.updateMany({ where, data: { position } })
  else {
    const data = { startsAt: start, endsAt: end, position, ...(roomId === undefined ? {} : { roomId }) }
    await tx.session.updateMany({ where, data })
  }
}

type Logged = { event: string; action: string; zone: string; agenda: Agenda; slots: Slot[] }

async function log(tx: Tx, ctx: Ctx, { event, action, zone, agenda, slots }: Logged) {
  const said = (at: Date | null) => at && localIn(zone, at)
  const room = (key: string | null) => agenda.rooms.find((one) => one.key === key)?.id ?? null
  const touched = agenda.sessions.filter((s) => slots.some((slot) => slot.id === s.id))
  const named = await tx.event.findFirst({ where: { id: event }, select: { title: true } })
  await audit(tx, ctx, {
    action,
    area: 'agenda',
    record: { kind: 'event', id: event, name: (named?.title as { de?: string } | null)?.de ?? '' },
    before: touched.map((s) => ({
      session: s.id,
      from: said(s.start),
      to: said(s.end),
      room: room(s.roomKey),
      position: s.position,
    })),
    after: slots.map((s) => ({
      [s.kind]: s.id,
      from: said(s.start),
      to: said(s.end),
      ...(s.roomId === undefined ? {} : { room: s.roomId }),
      position: s.position,
    })),
  })
}
