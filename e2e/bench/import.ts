import { existsSync, openAsBlob, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Ctx } from '@/lib/access/context'
import { checkImport, startImport } from '@/lib/people/import/commands'
import { importRun } from '@/lib/people/import/queries'

export type Lap = { seconds: number; peakMb: number; steps: number }

/** Resident memory of a process in MB, where the system tells it. */
function residentMb(pid: number): number {
  const path = `/proc/${pid}/status`
  if (!existsSync(path)) return 0
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) / 1024
}

/** Waits until an import rests, watching the worker's memory and how often its progress moved. */
async function resting(ctx: Ctx, id: string, worker: number): Promise<Lap> {
  const started = performance.now()
  const seen = new Set<number>()
  let peakMb = 0
  for (;;) {
    const run = await importRun(ctx, id)
    if (!run) throw new Error('the import is gone')
    seen.add(run.done)
    peakMb = Math.max(peakMb, residentMb(worker))
    if (!['checking', 'running', 'undoing'].includes(run.state))
      return { seconds: (performance.now() - started) / 1000, peakMb, steps: seen.size }
    await sleep(100)
  }
}

/** Imports a file as the office would: through the upload's door, checked and written by the worker of the instance. */
export async function importThrough(ctx: Ctx, base: string, cookie: string, file: string, worker: number) {
  const form = new FormData()
  form.append('file', await openAsBlob(file), 'people.csv')
  const answer = await fetch(`${base}/de/${ctx.network.slug}/manage/people/import/upload`, {
    method: 'POST',
    headers: { cookie, origin: base },
    body: form,
    redirect: 'manual',
  })
  const run = answer.headers.get('location')?.split('/').at(-1) ?? ''
  const mapped = await importRun(ctx, run)
  if (!mapped) throw new Error(`the upload was answered with ${answer.status}, ${run}`)
  const columns = Object.fromEntries(mapped.mapping.columns.map((field, i) => [String(i), field]))
  await checkImport(ctx, { run, columns, sector: mapped.mapping.sector })
  const check = await resting(ctx, run, worker)
  const before = residentMb(worker)
  await startImport(ctx, { run, similar: 'skip', choices: {} })
  const write = await resting(ctx, run, worker)
  return { check, write, before, counts: (await importRun(ctx, run))?.report.counts }
}
