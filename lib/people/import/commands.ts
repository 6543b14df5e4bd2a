import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { closed, conflict, invalid, notFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { readUpload } from '@/lib/imports/multipart'
import { forgetImport, importPath, storedImport, writeImport } from '@/lib/imports/store'
import { guessReading, inspect, type Reading } from '@/lib/imports/table'
import { enqueue } from '@/lib/jobs/queue'
import type { ImportRun } from '@/prisma/generated/client'
import { type Field, guessColumns, severalColumns, signature } from './fields'
import type { MappingInput, ReadingInput, StartInput } from './schema'
import {
  json,
  type Mapping,
  mappingOf,
  noCounts,
  type Report,
  type RunState,
  reportOf,
  working,
} from './state'
import { importWords } from './words'

/** An import of people in the context's network; NotFound else. */
export async function loadRun(db: Tx | Ctx['db'], id: string): Promise<ImportRun> {
  const run = await db.importRun.findFirst({ where: { id, kind: 'people' } })
  if (!run) throw notFound()
  return run
}

/** How files with the same head were mapped last, else a guess from the head. */
async function firstMapping(ctx: Ctx, head: string[]): Promise<Mapping> {
  const before = await ctx.db.importRun.findFirst({
    where: {
      kind: 'people',
      state: { not: 'uploaded' },
      report: { path: ['signature'], equals: signature(head) },
    },
    orderBy: { at: 'desc' },
  })
  const { sectors } = await importWords(ctx.network, ctx.db)
  return {
    columns: before ? mappingOf(before).columns : guessColumns(head),
    sector: before ? mappingOf(before).sector : (sectors[0] ?? ''),
    similar: 'skip',
    choices: {},
  }
}

async function looked(ctx: Ctx, path: string, reading: Reading) {
  const table = await inspect(path, reading)
  const report: Report = { reading, table, signature: signature(table.head) }
  return {
    rows: table.rows,
    report: json(report),
    mapping: json(await firstMapping(ctx, table.head)),
    state: 'uploaded',
    done: 0,
  }
}

/**
 * Keeps an uploaded file and reads it once, piece by piece, so that no size of it costs memory. Nothing of it is written
 * to the register yet. Throws a refusal in words (lib/imports/refusals.ts) for what cannot be an import.
 */
export async function uploadImport(
  ctx: Ctx,
  type: string | null,
  body: AsyncIterable<Uint8Array>,
): Promise<string> {
  authorize(ctx, 'people.write')
  const id = newId()
  const file = await writeImport(ctx.network.id, id)
  let fileName = ''
  try {
    await readUpload(type, body, {
      begin: async (name) => {
        fileName = name.split(/[\\/]/).at(-1)?.replaceAll('\u0000', '').slice(0, 200) ?? ''
      },
      write: file.write,
    }).finally(file.close)
    const path = importPath(ctx.network.id, id)
    const run = await looked(ctx, path, await guessReading(path))
    await ctx.db.importRun.create({
      data: {
        id,
        networkId: ctx.network.id,
        kind: 'people',
        fileName: fileName || '–',
        byName: ctx.actor.name,
        ...run,
      },
    })
    return id
  } catch (error) {
    await forgetImport(ctx.network.id, id)
    throw error
  }
}

/** Moves an import on, once: whoever comes second is told. */
async function move(tx: Tx, id: string, from: RunState[], data: object) {
  const moved = await tx.importRun.updateMany({ where: { id, state: { in: from } }, data })
  if (moved.count === 0) throw conflict('imports.moved')
}

/** Reads a file anew, in another encoding or with another sign between the cells. */
export async function readAgain(ctx: Ctx, { run: id, encoding, delimiter }: ReadingInput): Promise<string> {
  authorize(ctx, 'people.write')
  const run = await loadRun(ctx.db, id)
  if (reportOf(run).reading.format !== 'csv') throw closed()
  const path = await storedImport(run.networkId, run.id)
  const data = await looked(ctx, path, { format: 'csv', encoding, delimiter })
  await ctx.db.$transaction((tx) => move(tx, id, ['uploaded', 'checked'], data))
  return id
}

function mapped(columns: (Field | null)[]) {
  const named = columns.filter((field) => field !== null)
  const twice = columns.findIndex(
    (field, i) => field && !severalColumns.includes(field) && columns.indexOf(field) !== i,
  )
  if (twice >= 0) throw invalid('imports.columnTwice', { [`columns.${twice}`]: 'imports.columnTwice' })
  if (!named.includes('givenName') || !named.includes('familyName')) throw invalid('imports.names')
}

/** Says what the columns mean and has every row checked: in the background, without writing anything. */
export async function checkImport(
  ctx: Ctx,
  { run: id, columns: said, sector }: MappingInput,
): Promise<string> {
  authorize(ctx, 'people.write')
  const run = await loadRun(ctx.db, id)
  const report = reportOf(run)
  const columns = report.table.head.map((_, i) => said[String(i)] ?? null)
  mapped(columns)
  if (!(await importWords(ctx.network, ctx.db)).sectors.includes(sector))
    throw invalid('unknownSector', { sector: 'required' })
  await storedImport(run.networkId, run.id)
  const mapping: Mapping = { columns, sector, similar: 'skip', choices: {} }
  const { reading, table, signature: head } = report
  await ctx.db.$transaction(async (tx) => {
    await move(tx, id, ['uploaded', 'checked'], {
      state: 'checking',
      done: 0,
      mapping: json(mapping),
      report: json({ reading, table, signature: head }),
    })
    await enqueue(tx, 'import.started', { networkId: ctx.network.id, runId: id })
  })
  return id
}

/** Back from the result of the check to the columns. */
export async function mapAgain(ctx: Ctx, { run: id }: { run: string }): Promise<string> {
  authorize(ctx, 'people.write')
  await loadRun(ctx.db, id)
  await ctx.db.$transaction((tx) => move(tx, id, ['checked'], { state: 'uploaded' }))
  return id
}

/** One import or undo of a network runs at a time: two might both make the same person. */
async function alone(tx: Tx, id: string) {
  // Locks the runs that could begin, so that of two buttons pressed at once one sees the other.
  await tx.importRun.updateMany({ where: { kind: 'people' }, data: { kind: 'people' } })
  const other = await tx.importRun.count({
    where: { id: { not: id }, state: { in: ['running', 'undoing'] } },
  })
  if (other > 0) throw conflict('imports.busy')
}

/** Writes a checked import in the background; from here on it can be undone as a whole. One row in the log. */
export async function startImport(ctx: Ctx, { run: id, similar, choices }: StartInput): Promise<string> {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    await alone(tx, id)
    const run = await loadRun(tx, id)
    await storedImport(run.networkId, run.id)
    await move(tx, id, ['checked'], {
      state: 'running',
      done: 0,
      byName: ctx.actor.name,
      mapping: json({ ...mappingOf(run), similar, choices }),
    })
    const { create, update, refuse, possible } = reportOf(run).counts ?? noCounts
    await audit(tx, ctx, {
      action: 'people.import',
      area: 'people',
      record: { kind: 'import', id, name: run.fileName },
      after: { rows: run.rows, create, update, refuse, possible },
    })
    await enqueue(tx, 'import.started', { networkId: ctx.network.id, runId: id })
  })
  return id
}

/** Takes a whole import back, in the background. One row in the log. */
export async function undoImport(ctx: Ctx, { run: id }: { run: string }): Promise<string> {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    await alone(tx, id)
    const run = await loadRun(tx, id)
    await move(tx, id, ['done', 'failed'], { state: 'undoing', done: 0 })
    const { create, update } = reportOf(run).counts ?? noCounts
    await audit(tx, ctx, {
      action: 'people.import.undo',
      area: 'people',
      record: { kind: 'import', id, name: run.fileName },
      before: { create, update },
    })
    await enqueue(tx, 'import.started', { networkId: ctx.network.id, runId: id })
  })
  return id
}

/** Wakes an import whose worker is gone for good: pressing it twice does nothing twice. */
export async function resumeImport(ctx: Ctx, { run: id }: { run: string }): Promise<string> {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const run = await loadRun(tx, id)
    if (!working.includes(run.state)) throw conflict('imports.moved')
    await enqueue(tx, 'import.started', { networkId: ctx.network.id, runId: id })
  })
  return id
}

/** Throws an upload away before anything of it was written. */
export async function discardImport(ctx: Ctx, { run: id }: { run: string }): Promise<void> {
  authorize(ctx, 'people.write')
  const run = await loadRun(ctx.db, id)
  await ctx.db.$transaction(async (tx) => {
    if ((await tx.importRow.count({ where: { runId: id } })) > 0) throw conflict('imports.moved')
    const gone = await tx.importRun.deleteMany({
      where: { id, state: { in: ['uploaded', 'checked', 'failed'] } },
    })
    if (gone.count === 0) throw conflict('imports.moved')
  })
  await forgetImport(run.networkId, run.id)
}
