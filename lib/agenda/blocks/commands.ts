import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { asLocalized } from '@/lib/localized'
import { json } from '../copy'
import { changing } from '../editing/changing'
import { refuseIfChanged } from '../fingerprint'
import { blockOf, blockSelect } from '../rows'
import type { BlockInput, BlockRef } from './schema'

/** The position behind everything that stands in the working copy: blocks and single sessions share one order. */
export async function lastPosition(tx: Tx, eventId: string) {
  const where = { eventId, releaseId: null }
  const block = await tx.block.aggregate({ where, _max: { position: true } })
  const session = await tx.session.aggregate({ where: { ...where, blockId: null }, _max: { position: true } })
  return Math.max(block._max.position ?? 0, session._max.position ?? 0) + 10
}

/** Adds a block to the working copy, or changes one. A block that changed since it was shown answers Conflict. */
export async function saveBlock(ctx: Ctx, input: BlockInput) {
  authorize(ctx, 'events.write')
  const after = {
    label: input.label,
    subject: input.subject,
    context: input.context,
    links: input.links,
  }
  const data = { ...after, context: json(input.context) }
  const working = { eventId: input.event, releaseId: null }
  const action = input.id ? 'agenda.changeBlock' : 'agenda.addBlock'
  return changing(ctx, input.event, action, async (tx) => {
    let before: object | null = null
    if (input.id) {
      const where = { id: input.id, ...working }
      const row = await tx.block.findFirst({ where, select: blockSelect })
      if (!row) throw notFound()
      before = blockOf(row)
      refuseIfChanged(before, input.fingerprint)
      await tx.block.updateMany({ where, data })
    } else {
      const position = await lastPosition(tx, input.event)
      const key = crypto.randomUUID()
      await tx.block.create({ data: { ...data, ...working, networkId: ctx.network.id, key, position } })
    }
    await audit(tx, ctx, {
      action,
      area: 'agenda',
      record: { kind: 'event', id: input.event, name: input.subject.de },
      before,
      after,
    })
    return { event: input.event }
  })
}

/** Takes a block out of the working copy; its sessions stay, each on its own, and Repliken answer nothing. */
export async function removeBlock(ctx: Ctx, input: BlockRef) {
  authorize(ctx, 'events.write')
  const where = { id: input.id, eventId: input.event, releaseId: null }
  await changing(ctx, input.event, 'agenda.removeBlock', async (tx) => {
    const block = await tx.block.findFirst({ where, select: blockSelect })
    if (!block) throw notFound()
    const freed = await tx.session.updateMany({
      where: { blockId: block.id },
      data: { blockId: null, answersKey: null, position: { increment: block.position } },
    })
    await tx.block.deleteMany({ where })
    await audit(tx, ctx, {
      action: 'agenda.removeBlock',
      area: 'agenda',
      record: { kind: 'event', id: input.event, name: asLocalized(block.subject).de },
      before: { ...block, sessions: freed.count },
    })
  })
  return { event: input.event }
}
