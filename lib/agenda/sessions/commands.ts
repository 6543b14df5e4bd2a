import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { invalid, notFound, Refusal } from '@/lib/errors'
import { lastPosition } from '../blocks/commands'
import { changing } from '../editing/changing'
import { fingerprintOf, refuseIfChanged } from '../fingerprint'
import type { AgendaSession } from '../order'
import { sessionOf, sessionSelect } from '../rows'
import type { SessionInput, SessionRef } from './schema'
import { columnsOf, valuesOf } from './values'

/**
 * Adds a session to the working copy, or changes one. Refused: a room that is taken then, a Replik to something outside
 * its block, a row that changed since it was shown. `version` is what the next save of the same form builds on.
 */
export async function saveSession(ctx: Ctx, input: SessionInput) {
  authorize(ctx, 'events.write')
  const saved = await quietly(input, () =>
    changing(ctx, input.event, input.id ? 'agenda.changeSession' : 'agenda.addSession', (tx, { zone }) =>
      write(ctx, tx, zone, input),
    ),
  )
  return { event: input.event, isNew: !input.id, auto: input.intent === 'auto', ...saved }
}

async function write(ctx: Ctx, tx: Tx, zone: string, input: SessionInput) {
  const working = { eventId: input.event, releaseId: null }
  const before = input.id ? await sessionIn(tx, input.event, input.id) : null
  if (before) refuseIfChanged(before, input.version)
  const values = await valuesOf(tx, zone, input)
  const stays = before && before.blockKey === (await blockKey(tx, values.blockId))
  const position = stays ? before.position : await nextIn(tx, input.event, values.blockId)
  const id = before?.id ?? crypto.randomUUID()
  const data = { ...columnsOf(values), position }
  if (before) {
    await tx.session.updateMany({ where: { id, ...working }, data })
    if (!stays) await untie(tx, working, before, values.blockId)
  } else {
    const own = { ...working, networkId: ctx.network.id, key: crypto.randomUUID() }
    await tx.session.create({ data: { id, ...data, ...own } })
  }
  await audit(tx, ctx, {
    action: before ? 'agenda.changeSession' : 'agenda.addSession',
    area: 'agenda',
    record: { kind: 'event', id: input.event, name: (values.title ?? values.label)?.de ?? values.kind },
    before,
    after: values,
  })
  return { id, version: Number(fingerprintOf(await sessionIn(tx, input.event, id))) }
}

/** A form that saves itself is told of a taken room as of a field to mend, not as of somebody else's save. */
async function quietly<T>(input: SessionInput, save: () => Promise<T>): Promise<T> {
  try {
    return await save()
  } catch (error) {
    if (input.intent === 'auto' && error instanceof Refusal && error.reason?.startsWith('roomClash'))
      throw invalid(error.reason, { room: 'invalid' })
    throw error
  }
}

/** A session of the working copy. */
export async function sessionIn(tx: Tx, eventId: string, id: string): Promise<AgendaSession> {
  const row = await tx.session.findFirst({ where: { id, eventId, releaseId: null }, select: sessionSelect })
  if (!row) throw notFound()
  // The log that this is written to names nobody who does not want to be named.
  const refusing = await tx.contribution.findMany({
    where: { sessionId: id, stagePerson: { namingRefusedAt: { not: null } } },
    select: { key: true },
  })
  return sessionOf(row, { withdrawn: new Set(refusing.map(({ key }) => key)), unrecorded: new Set() })
}

const blockKey = async (tx: Tx, id: string | null) =>
  id ? ((await tx.block.findFirst({ where: { id }, select: { key: true } }))?.key ?? null) : null

/** Repliken answer inside their block only: those that stay behind answer nothing, and the editor says so. */
const untie = (
  tx: Tx,
  working: { eventId: string; releaseId: null },
  session: AgendaSession,
  blockId: string | null,
) =>
  tx.session.updateMany({
    where: { ...working, answersKey: session.key, NOT: { blockId } },
    data: { answersKey: null },
  })

async function nextIn(tx: Tx, eventId: string, blockId: string | null) {
  if (!blockId) return lastPosition(tx, eventId)
  const { _max } = await tx.session.aggregate({ where: { blockId }, _max: { position: true } })
  return (_max.position ?? -1) + 1
}

/** Takes a session and its people out of the working copy. Repliken to it stay and answer nothing; the editor says so. */
export async function removeSession(ctx: Ctx, input: SessionRef) {
  authorize(ctx, 'events.write')
  const working = { eventId: input.event, releaseId: null }
  await changing(ctx, input.event, 'agenda.removeSession', async (tx) => {
    const before = await sessionIn(tx, input.event, input.id)
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
