import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { conflict, notFound } from '@/lib/errors'
import { widenEvent } from '@/lib/events/moving/widening'
import { isId, newId } from '@/lib/ids'
import { forgetImport } from '@/lib/imports/store'
import type { ImportRun } from '@/prisma/generated/client'
import { changing } from '../editing/changing'
import type { Schedule } from '../exchange/shape'
import { type AgendaEvent, agendaEvent } from '../queries'
import { currentOf } from './current'
import { keepUpload, readKept } from './file'
import { type GoneChoice, type ImportPlan, planOf } from './plan'
import { joined, type Report } from './report'
import type { ApplyInput, DiscardInput } from './schema'
import { type Counts, mappingOf } from './state'
import { writePlan } from './write'

/** An import for this event's programme; NotFound else. */
export async function loadRun(db: Tx | Ctx['db'], eventId: string, id: string): Promise<ImportRun> {
  const run = isId(id) ? await db.importRun.findFirst({ where: { id, kind: 'agenda' } }) : null
  if (!run || mappingOf(run).event !== eventId) throw notFound()
  return run
}

async function eventOf(ctx: Ctx, id: string): Promise<AgendaEvent> {
  const event = await agendaEvent(ctx, id)
  if (!event) throw notFound()
  return event
}

/**
 * Keeps an uploaded programme and reads it once: what cannot be read at all is refused in words and forgotten. Nothing of
 * it is in the working copy before `applySchedule`.
 */
export async function uploadSchedule(
  ctx: Ctx,
  eventId: string,
  { type, body }: { type: string | null; body: AsyncIterable<Uint8Array> },
): Promise<string> {
  authorize(ctx, 'events.write')
  const event = await eventOf(ctx, eventId)
  const where = { networkId: ctx.network.id, id: newId() }
  try {
    const fileName = await keepUpload(where, type, body)
    const { format, schedule } = await readKept(where, event)
    await ctx.db.importRun.create({
      data: {
        ...where,
        kind: 'agenda',
        state: 'checked',
        fileName,
        byName: ctx.actor.name,
        rows: schedule.sessions.length,
        mapping: { event: event.id, format },
      },
    })
    return where.id
  } catch (error) {
    await forgetImport(where.networkId, where.id)
    throw error
  }
}

const json = (value: unknown) => JSON.parse(JSON.stringify(value))

export const countsOf = (plan: ImportPlan, gone: GoneChoice): Counts => ({
  added: plan.added.length,
  changed: plan.changed.length,
  unchanged: plan.unchanged,
  removed: gone === 'remove' ? plan.gone.length : 0,
  kept: plan.own.length + (gone === 'remove' ? 0 : plan.gone.length),
  rooms: plan.outline.rooms.create.length,
  people: plan.cast.create.length,
})

/** Lays a programme over the working copy of an event, in the transaction of its lock. */
export async function layOver(tx: Tx, ctx: Ctx, event: AgendaEvent, schedule: Schedule, gone: GoneChoice) {
  const current = await currentOf(tx, event.id)
  const plan = planOf(schedule, current, ctx.network.id, event)
  await writePlan(tx, plan, current, gone)
  return { counts: countsOf(plan, gone), notices: plan.report, outside: plan.outside }
}

/**
 * Applies an uploaded file to the working copy: all of it or nothing, once. Refused when the programme was changed since
 * the preview. The editor's undo takes it back, but for the event's dates, where they were widened for it.
 */
export async function applySchedule(ctx: Ctx, input: ApplyInput) {
  authorize(ctx, 'events.write')
  const event = await eventOf(ctx, input.event)
  const run = await loadRun(ctx.db, event.id, input.run)
  if (run.state !== 'checked') throw conflict('imports.moved')
  const { schedule, report } = await readKept(run, event)
  await changing(ctx, event.id, 'agenda.import', async (tx) => {
    const { agendaVersion } = await tx.event.findFirstOrThrow({ where: { id: event.id } })
    // The lock has counted this change already.
    if (agendaVersion !== input.version + 1) throw conflict('schedule.changed')
    const { counts, notices, outside } = await layOver(tx, ctx, event, schedule, input.gone)
    if (input.dates && outside) await widenEvent(tx, ctx, event.id, outside, input.tell === 'on')
    const done: { counts: Counts; notices: Report } = { counts, notices: joined(report, notices) }
    const moved = await tx.importRun.updateMany({
      where: { id: run.id, state: 'checked' },
      data: { state: 'done', done: run.rows, byName: ctx.actor.name, report: json(done) },
    })
    if (moved.count === 0) throw conflict('imports.moved')
    await audit(tx, ctx, {
      action: 'agenda.import',
      area: 'agenda',
      record: { kind: 'event', id: event.id, name: event.title.de },
      after: {
        file: run.fileName,
        sessions: run.rows,
        sessionsAdded: counts.added,
        sessionsChanged: counts.changed,
        sessionsRemoved: counts.removed,
      },
    })
  })
  await forgetImport(run.networkId, run.id)
  return { event: event.id, run: run.id }
}

/** Throws an uploaded file away that was not applied. */
export async function discardSchedule(ctx: Ctx, input: DiscardInput) {
  authorize(ctx, 'events.write')
  const event = await eventOf(ctx, input.event)
  const run = await loadRun(ctx.db, event.id, input.run)
  const gone = await ctx.db.importRun.deleteMany({ where: { id: run.id, state: 'checked' } })
  if (gone.count === 0) throw conflict('imports.moved')
  await forgetImport(run.networkId, run.id)
  return { event: event.id }
}
