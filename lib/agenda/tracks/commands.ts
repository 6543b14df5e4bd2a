import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { notFound } from '@/lib/errors'
import { asLocalized } from '@/lib/localized'
import { changing } from '../editing/changing'
import { refuseIfChanged } from '../fingerprint'
import { trackOf, trackSelect } from '../rows'
import type { TrackInput, TrackRef } from './schema'

/** Adds a track to the working copy, or changes one. A track that changed since it was shown answers Conflict. */
export async function saveTrack(ctx: Ctx, input: TrackInput) {
  authorize(ctx, 'events.write')
  const working = { eventId: input.event, releaseId: null }
  const action = input.id ? 'agenda.changeTrack' : 'agenda.addTrack'
  return changing(ctx, input.event, action, async (tx) => {
    const data = { name: input.name }
    let before: object | null = null
    if (input.id) {
      const where = { id: input.id, ...working }
      const row = await tx.track.findFirst({ where, select: trackSelect })
      if (!row) throw notFound()
      before = trackOf(row)
      refuseIfChanged(before, input.fingerprint)
      await tx.track.updateMany({ where, data })
    } else {
      const position = await tx.track.count({ where: working })
      const own = { networkId: ctx.network.id, key: crypto.randomUUID(), position }
      await tx.track.create({ data: { ...data, ...working, ...own } })
    }
    const record = { kind: 'event', id: input.event, name: input.name.de }
    await audit(tx, ctx, { action, area: 'agenda', record, before, after: data })
    return { event: input.event }
  })
}

/** Takes a track out of the working copy; its sessions stay and belong to none. */
export async function removeTrack(ctx: Ctx, input: TrackRef) {
  authorize(ctx, 'events.write')
  const where = { id: input.id, eventId: input.event, releaseId: null }
  await changing(ctx, input.event, 'agenda.removeTrack', async (tx) => {
    const track = await tx.track.findFirst({ where, select: trackSelect })
    if (!track) throw notFound()
    const freed = await tx.session.updateMany({ where: { trackId: track.id }, data: { trackId: null } })
    await tx.track.deleteMany({ where })
    await audit(tx, ctx, {
      action: 'agenda.removeTrack',
      area: 'agenda',
      record: { kind: 'event', id: input.event, name: asLocalized(track.name).de },
      before: { name: track.name, sessions: freed.count },
    })
  })
  return { event: input.event }
}
