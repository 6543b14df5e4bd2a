import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { allTables, withEngine } from './engine'
import { type Migration, migrations, migrationsFolder } from './history'

/** A migration that PostgreSQL refused; nothing of it was kept. */
export class MigrationFailed extends Error {}

// The engine keeps its own lock for an apply, but gives up after ten seconds and does not cover the recovery below.
const engineLock = 72_707_369
const ourLock = 72_707_370

/** Brings a database up to date and says what was applied. Any number of processes may call it at once. */
export async function applyMigrations(url: string, list = migrations()): Promise<string[]> {
  const guard = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await guard.connect()
  try {
    await lock(guard, ourLock)
    await forgetInterrupted(guard)
    const failure: { words?: string } = {}
    const run = (pool: pg.Pool, script: string) =>
      runWhole(pool, script, list).catch((error) => {
        failure.words = inWords(error, script, list)
        throw error
      })
    try {
      const done = await withEngine(url, (engine) => engine.applyMigrations(params(list)), run)
      return done.appliedMigrationNames
    } catch (error) {
      if (!failure.words) throw error
      await forgetInterrupted(guard)
      throw new MigrationFailed(failure.words, { cause: error })
    }
  } finally {
    await guard.end()
  }
}

const params = (list: Migration[]) => ({
  migrationsList: {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: list.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  },
  filters: allTables,
})

/** Asks again and again: a waiting `pg_advisory_lock` is a transaction that `create index concurrently` waits for. */
async function lock(client: pg.Client, key: number) {
  for (;;) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as got', [key])
    if (rows[0].got) return
    await sleep(250)
  }
}

/**
 * Prisma takes a begun and unfinished migration for a failed one and refuses to go on. Ours are finished in the same
 * transaction that changes the tables, so an unfinished one has left nothing behind and is simply tried again.
 */
async function forgetInterrupted(client: pg.Client) {
  const { rows } = await client.query(`select to_regclass('_prisma_migrations') is not null as exists`)
  if (!rows[0].exists) return
  await lock(client, engineLock)
  await client.query(
    'update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null',
  )
  await client.query('select pg_advisory_unlock($1)', [engineLock])
}

const finish =
  'update _prisma_migrations set finished_at = now() where finished_at is null and rolled_back_at is null'

async function runWhole(pool: pg.Pool, script: string, list: Migration[]) {
  const ours = list.some(({ sql }) => sql === script)
  // PostgreSQL refuses `concurrently` inside a transaction, which two statements sent together are.
  const alone = !ours || /\bconcurrently\b/i.test(script)
  await pool.query(alone ? script : `${script}\n;\n${finish}`)
}

function inWords(error: pg.DatabaseError, script: string, list: Migration[]): string {
  const name = list.find(({ sql }) => sql === script)?.name ?? 'the table of migrations'
  const line = error.position ? `, line ${script.slice(0, Number(error.position)).split('\n').length}` : ''
  const more = [error.detail, error.hint].filter(Boolean).map((text) => `\n  ${text}`)
  return `Migration ${name}${line}: ${error.message}${more.join('')}`
}
