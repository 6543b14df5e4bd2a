import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { isId } from '@/lib/ids'
import { mappingOf, type RunState, reportOf } from './state'
import { importWords } from './words'

/** The network's imports, newest first. */
export async function importRuns(ctx: Ctx) {
  authorize(ctx, 'people.write')
  const runs = await ctx.db.importRun.findMany({
    where: { kind: 'people' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 50,
  })
  return runs.map((run) => ({
    id: run.id,
    fileName: run.fileName,
    at: run.at,
    byName: run.byName,
    state: run.state as RunState,
    rows: run.rows,
    counts: reportOf(run).counts ?? null,
  }))
}

/** An import with its columns and what is known of its rows; null when there is none here. */
export async function importRun(ctx: Ctx, id: string) {
  authorize(ctx, 'people.write')
  if (!isId(id)) return null
  const run = await ctx.db.importRun.findFirst({ where: { id, kind: 'people' } })
  if (!run) return null
  const { mapping, report, ...rest } = run
  return {
    ...rest,
    state: run.state as RunState,
    mapping: mappingOf({ mapping, report }),
    report: reportOf({ mapping, report }),
  }
}

/** The refused rows of an import that was written: the first of them, and how many there are. */
export async function refusedRows(ctx: Ctx, runId: string, take: number) {
  authorize(ctx, 'people.write')
  return ctx.db.importRow.findMany({
    where: { runId, outcome: 'refused' },
    orderBy: { number: 'asc' },
    take,
    select: { number: true, problems: true },
  })
}

/** The sectors that an import may give to the organisations it adds. */
export const importSectors = async (ctx: Ctx) => (await importWords(ctx.network, ctx.db)).sectors
