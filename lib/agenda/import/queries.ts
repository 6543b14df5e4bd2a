import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { Refusal } from '@/lib/errors'
import { canWiden, widened } from '@/lib/events/moving/widening'
import { isId } from '@/lib/ids'
import { asLocalized, type Localized } from '@/lib/localized'
import { agendaEvent } from '../queries'
import { countsOf } from './commands'
import { type CurrentSession, currentOf } from './current'
import { readKept } from './file'
import { planOf, type SessionField } from './plan'
import { type FileProblem, fileProblemOf } from './refusals'
import { joined, type Report } from './report'
import { type Counts, doneOf, mappingOf, type RunState } from './state'

/** How many sessions of each kind a preview names; all are counted. */
export const shownSessions = 200

/** The imports of an event's programme, newest first. */
export async function scheduleRuns(ctx: Ctx, eventId: string) {
  authorize(ctx, 'events.write')
  const runs = await ctx.db.importRun.findMany({
    where: { kind: 'agenda', mapping: { path: ['event'], equals: eventId } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 20,
  })
  return runs.map((run) => ({
    id: run.id,
    fileName: run.fileName,
    at: run.at,
    byName: run.byName,
    state: run.state as RunState,
    format: mappingOf(run).format,
    sessions: run.rows,
    counts: run.state === 'done' ? doneOf(run).counts : null,
  }))
}

export type Named = { key: string; title: Localized; start: Date | null; fields: SessionField[] }
export type Preview = {
  counts: Counts
  version: number
  added: Named[]
  changed: Named[]
  gone: Named[]
  goneCount: number
  /** What the event's dates would become so that all sessions fit; null where they do, or where it cannot be changed. */
  dates: { startsAt: Date; endsAt: Date } | null
  report: Report
}

const named = (row: CurrentSession, fields: SessionField[] = []): Named => ({
  key: row.key,
  title: asLocalized(row.title ?? row.label),
  start: row.startsAt,
  fields,
})

/** An import with what it would do, or did; null when there is none here. `problem`: its file cannot be read any more. */
export async function scheduleRun(ctx: Ctx, eventId: string, id: string) {
  authorize(ctx, 'events.write')
  const event = await agendaEvent(ctx, eventId)
  const run = isId(id) ? await ctx.db.importRun.findFirst({ where: { id, kind: 'agenda' } }) : null
  if (!event || !run || mappingOf(run).event !== event.id) return null
  const facts = {
    id: run.id,
    fileName: run.fileName,
    at: run.at,
    byName: run.byName,
    state: run.state as RunState,
    format: mappingOf(run).format,
    sessions: run.rows,
  }
  if (run.state === 'done') return { ...facts, done: doneOf(run), preview: null, problem: null }
  try {
    return { ...facts, done: null, preview: await previewOf(ctx, event, run), problem: null }
  } catch (error) {
    const refused = error instanceof Refusal ? fileProblemOf(error) : null
    if (!refused) throw error
    return { ...facts, done: null, preview: null, problem: refused satisfies { problem: FileProblem } }
  }
}

type Event = NonNullable<Awaited<ReturnType<typeof agendaEvent>>>

async function previewOf(ctx: Ctx, event: Event, run: { networkId: string; id: string }): Promise<Preview> {
  const { schedule, report } = await readKept(run, event)
  // The version first: whoever changes something between the two reads makes it an old one.
  const { agendaVersion } = await ctx.db.event.findFirstOrThrow({ where: { id: event.id } })
  const plan = planOf(schedule, await currentOf(ctx.db, event.id), ctx.network.id, event)
  return {
    counts: countsOf(plan, 'remove'),
    version: agendaVersion,
    added: plan.added.slice(0, shownSessions).map(({ row }) => named(row)),
    changed: plan.changed.slice(0, shownSessions).map(({ row, fields }) => named(row, fields)),
    gone: plan.gone.slice(0, shownSessions).map((row) => named(row)),
    goneCount: plan.gone.length,
    dates: plan.outside && canWiden(event) ? widened(event, plan.outside) : null,
    report: joined(report, plan.report),
  }
}
