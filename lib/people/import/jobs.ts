import { now } from '@/lib/clock'
import { bind, db } from '@/lib/db'
import { forgetImport } from '@/lib/imports/store'
import type { FactHandlers, RecurringHandlers } from '@/lib/jobs/types'
import { networkFacts } from '@/lib/networks/facts'
import { check, write } from './run'
import { undo } from './undo'

/** What an import waits for is in its state; a handler that runs twice finds it done. */
async function started({ networkId = '', runId = '' }: Record<string, string>) {
  const row = await db.network.findUnique({ where: { id: networkId } })
  if (!row) return
  const place = { network: networkFacts(row), db: bind(row.id) }
  const run = await place.db.importRun.findFirst({ where: { id: runId, kind: 'people' } })
  if (run?.state === 'checking') await check(place, run)
  if (run?.state === 'running') await write(place, run)
  if (run?.state === 'undoing') await undo(place, run)
}

const keptDays = 30

/** The files of imports hold whole registers: they go after 30 days, what was done with each row stays. */
async function forgetFiles() {
  const before = new Date(now().getTime() - keptDays * 86_400_000)
  const old = await db.importRun.findMany({
    where: { at: { lt: before } },
    select: { id: true, networkId: true },
  })
  for (const { id, networkId } of old) await forgetImport(networkId, id)
}

export const factHandlers: FactHandlers = { 'import.started': started }
export const recurringHandlers: RecurringHandlers = { 'imports.forget-files': forgetFiles }
