import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canReach, databaseAccount } from './database-account'
import { lives, mark } from './liveness'
import { stopOrphans } from './marks'
import { type Postgres, startPostgres } from './postgres'
import { stopLeftovers } from './postgres-cluster'
import { makeFolder, outside } from './project'

const prefix = 'konvent-'
const owner = 'owner.json'

/** The machine's folder for temporary things, or one that the database's account can reach. */
const base = () => (canReach(databaseAccount(), tmpdir()) ? tmpdir() : outside())

/** A folder for as long as this process lives; whoever makes it removes it. */
export function temporaryFolder(name: string): string {
  makeFolder(base())
  const folder = mkdtempSync(join(base(), `${prefix}${name}-`))
  if (process.getuid?.() === 0) chmodSync(folder, 0o711)
  writeFileSync(join(folder, owner), JSON.stringify(mark(process.pid)))
  return folder
}

/** Removes what processes that were killed could not remove themselves, and stops what they left running. */
export async function sweep() {
  if (!existsSync(base())) return
  for (const name of readdirSync(base())) {
    const folder = join(base(), name)
    if (!name.startsWith(prefix) || !existsSync(join(folder, owner))) continue
    try {
      if (lives(JSON.parse(readFileSync(join(folder, owner), 'utf8')))) continue
      await stopOrphans(folder)
      await stopLeftovers(join(folder, 'postgresql'))
      rmSync(folder, { recursive: true })
    } catch {
      // another user's: theirs to sweep
    }
  }
}

/** A PostgreSQL of one's own, gone without a trace after `stop`. */
export async function throwawayPostgres(name: string): Promise<Postgres & { dataDir: string }> {
  const dataDir = temporaryFolder(name)
  const postgres = await startPostgres({ dataDir, throwaway: true })
  const stop = async () => {
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { ...postgres, dataDir, stop }
}
