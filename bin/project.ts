import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { canReach, databaseAccount } from './database-account'

export const project = resolve(import.meta.dirname, '..')

/** A folder of this clone's own that the database's account can reach: the clone itself may lie in root's home. */
export function outside(): string {
  return join('/var/lib/konvent', createHash('sha256').update(project).digest('hex').slice(0, 12))
}

/** Where data goes unless DATA_DIR says otherwise. */
export function defaultDataDir(): string {
  return canReach(databaseAccount(), project) ? join(project, '.data') : outside()
}

/**
 * Makes a folder nobody else may list. Under root others may pass through it, for the database's account has to reach
 * its own folder inside. A folder that is already there keeps its mode.
 */
export function makeFolder(folder: string) {
  const first = mkdirSync(folder, { recursive: true })
  if (!first) return
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700
  for (let at = folder; at.length >= first.length; at = dirname(at)) chmodSync(at, mode)
}
