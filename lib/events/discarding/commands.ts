import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { conflict, notFound } from '@/lib/errors'
import { dropFile, forgetBytes } from '@/lib/files/store'
import { words } from '@/lib/localized'

/**
 * Throws a draft away with everything that hangs on it: programme, places, prices, codes, texts, documents. Refused once
 * it was announced, and as soon as anybody was invited or registered: then it is cancelled, never deleted.
 */
export async function discardDraft(ctx: Ctx, { id }: { id: string }) {
  authorize(ctx, 'events.write')
  const event = await ctx.db.event.findFirst({ where: { id }, select: { title: true, startsAt: true } })
  if (!event) throw notFound()
  const files = await ctx.db.$transaction(async (tx) => {
    const known = { registrations: { none: {} }, invitations: { none: {} }, articles: { none: {} } }
    const { count } = await tx.event.updateMany({
      where: { id, state: 'draft', announcement: null, ...known },
      data: { version: { increment: 1 } },
    })
    if (count === 0) throw conflict('notDiscarded')
    const documents = await tx.recording.findMany({ where: { eventId: id }, select: { fileId: true } })
    const stored = documents.flatMap((one) => one.fileId ?? [])
    await empty(tx, id)
    for (const fileId of stored) await dropFile(tx, fileId)
    await tx.slugHistory.deleteMany({ where: { kind: 'event', recordId: id } })
    await tx.event.deleteMany({ where: { id } })
    await audit(tx, ctx, {
      action: 'events.discard',
      area: 'events',
      record: { kind: 'event', id, name: words(event.title, 'de') },
      before: event,
    })
    return stored
  })
  for (const fileId of files) await forgetBytes(ctx.network.id, fileId)
}

/**
 * Every table that names an event, the dependent ones first; a draft has no registrations. The programme is the agenda's,
 * but its rows cannot outlive the event, so they go in the same transaction and not by a fact.
 */
async function empty(tx: Tx, eventId: string) {
  const where = { eventId }
  await tx.contribution.deleteMany({ where })
  await tx.session.deleteMany({ where })
  await tx.block.deleteMany({ where })
  await tx.track.deleteMany({ where })
  await tx.room.deleteMany({ where })
  await tx.release.deleteMany({ where })
  await tx.recording.deleteMany({ where })
  await tx.device.deleteMany({ where })
  await tx.accessCode.deleteMany({ where })
  await tx.limitPool.deleteMany({ where: { limit: where } })
  await tx.limit.deleteMany({ where })
  await tx.share.deleteMany({ where: { partner: where } })
  await tx.eventPartner.deleteMany({ where })
  await tx.pool.deleteMany({ where: { part: where } })
  await tx.priceClass.deleteMany({ where: { part: where } })
  await tx.part.deleteMany({ where })
  await tx.eventText.deleteMany({ where })
  await tx.eventMessage.deleteMany({ where })
  await tx.institutionAnswer.deleteMany({ where })
  await tx.party.deleteMany({ where })
}
