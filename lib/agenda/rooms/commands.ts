import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { notFound, Refusal } from '@/lib/errors'
import { asLocalized } from '@/lib/localized'
import { changing } from '../editing/changing'
import { refuseIfChanged } from '../fingerprint'
import { roomOf, roomSelect } from '../rows'
import type { RoomInput, RoomRef } from './schema'

/** Adds a room to the working copy, or changes one. A room that changed since it was shown answers Conflict. */
export async function saveRoom(ctx: Ctx, input: RoomInput) {
  authorize(ctx, 'events.write')
  const data = { name: input.name, capacity: input.capacity, equipment: input.equipment || null }
  const working = { eventId: input.event, releaseId: null }
  const action = input.id ? 'agenda.changeRoom' : 'agenda.addRoom'
  return changing(ctx, input.event, action, async (tx) => {
    const position = await tx.room.count({ where: working })
    let before: object | null = null
    if (input.id) {
      const where = { id: input.id, ...working }
      const row = await tx.room.findFirst({ where, select: roomSelect })
      if (!row) throw notFound()
      before = roomOf(row)
      refuseIfChanged(before, input.fingerprint)
      await tx.room.updateMany({ where, data })
    } else {
      await tx.room.create({
        data: { ...data, ...working, networkId: ctx.network.id, key: crypto.randomUUID(), position },
      })
    }
    await audit(tx, ctx, {
      action,
      area: 'agenda',
      record: { kind: 'event', id: input.event, name: input.name.de },
      before,
      after: data,
    })
    return { event: input.event }
  })
}

/** Takes a room out of the working copy. A room in use is refused, with how many sessions are in it. */
export async function removeRoom(ctx: Ctx, input: RoomRef) {
  authorize(ctx, 'events.write')
  const where = { id: input.id, eventId: input.event, releaseId: null }
  await changing(ctx, input.event, 'agenda.removeRoom', async (tx) => {
    const room = await tx.room.findFirst({ where, select: roomSelect })
    if (!room) throw notFound()
    const count = await tx.session.count({ where: { roomId: room.id } })
    if (count > 0) throw new Refusal('Conflict', 'roomInUse', undefined, { count })
    await tx.room.deleteMany({ where })
    await audit(tx, ctx, {
      action: 'agenda.removeRoom',
      area: 'agenda',
      record: { kind: 'event', id: input.event, name: asLocalized(room.name).de },
      before: room,
    })
  })
  return { event: input.event }
}
