import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import type { Cell, Column } from '@/lib/documents/cells'
import { tableFile } from '@/lib/documents/table'
import { translator } from '@/lib/i18n/translator'
import { storedImport } from '@/lib/imports/store'
import { tableRows } from '@/lib/imports/table'
import { loadRun } from './commands'
import type { Problem } from './draft'
import { problemWords } from './problem-words'
import { ImportRows } from './rows'
import { reportOf } from './state'

/** Which rows were or would be refused, and why: by what was done, or by checking anew where nothing was done yet. */
async function refusals(ctx: Ctx, run: Awaited<ReturnType<typeof loadRun>>, path: string) {
  if (run.state !== 'checked') {
    const rows = await ctx.db.importRow.findMany({
      where: { runId: run.id, outcome: 'refused' },
      select: { number: true, problems: true },
    })
    return new Map(rows.map(({ number, problems }) => [number, problems as unknown as Problem[]]))
  }
  const found = new Map<number, Problem[]>()
  const rows = await ImportRows.open(ctx, run, path)
  for await (const batch of rows.batches())
    for (const one of await rows.decide(ctx.db, batch, null))
      if (one.outcome === 'refuse') found.set(one.row, one.problems)
  return found
}

/** The refused rows as they stood in the file, each with what is wrong: mended, it can be imported again as it is. */
export async function refusedFile(ctx: Ctx, id: string): Promise<Response> {
  authorize(ctx, 'people.write')
  const run = await loadRun(ctx.db, id)
  const path = await storedImport(run.networkId, run.id)
  const { table, reading } = reportOf(run)
  const refused = await refusals(ctx, run, path)
  const t = translator(ctx.locale, ctx.network.tone, 'imports')
  const columns: Column[] = [
    ...table.head.map((head) => ({ head })),
    { head: t('file.row'), width: 8 },
    { head: t('file.problem'), width: 60 },
  ]
  async function* lines(): AsyncGenerator<Cell[]> {
    for await (const { row, cells } of tableRows(path, reading)) {
      const problems = refused.get(row)
      if (!problems) continue
      const own = table.head.map((_, i) => (cells[i] ?? '').replaceAll('\u0000', '').slice(0, 1000))
      yield [...own, row, problems.map((problem) => problemWords(t, problem)).join(' ')]
    }
  }
  const name = `${run.fileName.replace(/\.\w{1,5}$/, '')} ${t('file.name')}`
  return tableFile('csv', name, columns, lines())
}
