import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createDatabase, inDatabase } from '../../bin/databases'
import { sweep, throwawayPostgres } from '../../bin/throwaway'

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated database without rows. Nobody may be connected to it, or it cannot be copied. */
    template: string
    /** A folder that is gone after the run. */
    temporary: string
  }
}

/** Starts a PostgreSQL for this run of the tests alone, whatever DATABASE_URL says, and migrates one template in it. */
export default async function setup(project: TestProject) {
  await sweep()
  const { url, dataDir, stop } = await throwawayPostgres('tests')
  const template = inDatabase(url, 'template_konvent')
  // Vitest tears nothing down when it is told to stop.
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => stop().finally(() => process.exit(1)))
  try {
    await createDatabase(url, 'template_konvent')
    migrate(template)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('template', template)
  project.provide('temporary', dataDir)
  return stop
}

/** In a process of its own: the engine leaves a timer running. */
function migrate(url: string) {
  const script = join(import.meta.dirname, '../../bin/migrate.ts')
  const env = { ...process.env, DATABASE_URL: url }
  const done = spawnSync(process.execPath, ['--import', 'tsx', script], { env, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`The test database could not be migrated: ${done.stderr}`)
}
