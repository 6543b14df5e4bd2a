import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canReach, databaseAccount } from './database-account'
import { type Postgres, startPostgres } from './postgres'
import { makeFolder, outside } from './project'

/** A temporary folder that the database's account can reach. */
export function temporaryFolder(name: string): string {
  const base = canReach(databaseAccount(), tmpdir()) ? tmpdir() : outside()
  makeFolder(base)
  const folder = mkdtempSync(join(base, `${name}-`))
  if (process.getuid?.() === 0) chmodSync(folder, 0o711)
  return folder
}

/** A PostgreSQL of one's own, gone without a trace after `stop`. */
export async function throwawayPostgres(name: string): Promise<Postgres> {
  const dataDir = temporaryFolder(name)
  const postgres = await startPostgres({ dataDir, throwaway: true })
  const stop = async () => {
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { ...postgres, stop }
}
