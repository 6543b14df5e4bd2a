import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { db } from '@/lib/db'
import { env } from '@/lib/env'

const file = () => resolve(env().DATA_DIR, 'worker.heartbeat')

/** Every worker writes it every ten seconds; it holds nothing but its own age. */
export async function beat() {
  await mkdir(dirname(file()), { recursive: true })
  await writeFile(file(), `${new Date().toISOString()}\n`)
}

/** True when some worker that shares our DATA_DIR beat within the last minute. */
export const workerIsAlive = () =>
  stat(file()).then(
    ({ mtimeMs }) => Date.now() - mtimeMs < 60_000,
    () => false,
  )

/** True when the database answers. */
export const databaseAnswers = () =>
  db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )
