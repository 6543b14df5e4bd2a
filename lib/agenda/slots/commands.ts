import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { localIn } from '@/lib/clock'
import { closed, invalid, notFound } from '@/lib/errors'
import { lockAgenda } from '../commands'
import type { Agenda } from '../order'
import { agendaEvent, workingCopyIn } from '../queries'
import { placing } from '../room-clash'
import type { ArrangeInput, ShiftInput } from './schema'
import { moved, type Slot, shifted, stretched } from './slots'

const step = 5

/**
 * One press of a button in the list: changes places with the neighbour, or makes a session five minutes longer or
 * shorter. What follows keeps its time. Refused with words: no neighbour, shorter than five minutes, a room that is taken.
 */
export const arrange = (ctx: Ctx, { event, arrange: { act, what, id } }: ArrangeInput) =>
  place(ctx, { event, id }, `agenda.${act}`, (agenda, zone) => {
    if (act === 'earlier' || act === 'later') {
      const slots = moved(agenda, zone, what, id, act)
      if (!slots) throw closed('noNeighbour')
      return slots
    }
    const slots = stretched(agenda, id, act === 'longer' ? step : -step)
    if (!slots) throw invalid('tooShort')
    return slots
  })

/** Shifts all that begins later on that day. */
export const shiftAfter = (ctx: Ctx, input: ShiftInput) =>
  place(ctx, input, 'agenda.shift', (agenda, zone) => shifted(agenda, zone, input.id, input.minutes))

async function place(
  ctx: Ctx,
  input: { event: string; id: string },
  action: string,
  plan: (agenda: Agenda, zone: string) => Slot[],
) {
  authorize(ctx, 'events.write')
  const event = await agendaEvent(ctx, input.event)
  if (!event) throw notFound()
  const { zone } = event
  const said = (at: Date | null) => at && localIn(zone, at)
  await placing(ctx, zone, async (tx) => {
    await lockAgenda(tx, event.id)
    const agenda = await workingCopyIn(tx, event.id)
    const known = [...agenda.sessions, ...agenda.blocks].some((row) => row.id === input.id)
    if (!known) throw notFound()
    const slots = plan(agenda, zone)
    for (const slot of slots) {
      const where = { id: slot.id, eventId: event.id, releaseId: null }
      if (slot.kind === 'block') await tx.block.updateMany({ where, data: { position: slot.position } })
      else
        await tx.session.updateMany({
          where,
          data: { startsAt: slot.start, endsAt: slot.end, position: slot.position },
        })
    }
    const touched = agenda.sessions.filter((s) => slots.some((slot) => slot.id === s.id))
    await audit(tx, ctx, {
      action,
      area: 'agenda',
      record: { kind: 'event', id: event.id, name: event.title.de },
      before: touched.map((s) => ({
        session: s.id,
        from: said(s.start),
        to: said(s.end),
        position: s.position,
      })),
      after: slots.map((s) => ({
        [s.kind]: s.id,
        from: said(s.start),
        to: said(s.end),
        position: s.position,
      })),
    })
  })
  return { event: event.id, id: input.id }
}
