import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

// Prisma's own schema engine as WebAssembly: `prisma migrate` would download a native one on first use.

export type SchemaFile = { path: string; content: string }
type Params = Record<string, unknown>
export type Engine = {
  applyMigrations(params: Params): Promise<{ appliedMigrationNames: string[] }>
  diff(params: Params): Promise<{ stdout: string | null }>
}
/** Sends one migration to PostgreSQL; the default sends the text as it is. */
export type RunScript = (pool: pg.Pool, script: string) => Promise<unknown>

const send: RunScript = (pool, script) => pool.query(script)
export const allTables = { externalTables: [], externalEnums: [] }

// Kept for the whole process: loading a second time would pull the ground from under an engine that still runs (a test
// runner evaluates this file anew for every test file).
const kept = globalThis as unknown as { schemaEngine?: Promise<void> }

async function load() {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const wasm = readFileSync(join(folder, 'schema_engine_bg.wasm'))
  const glue = bindings as unknown as {
    __wbg_set_wasm(exports: WebAssembly.Exports): void
  } & WebAssembly.ModuleImports
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start as () => void
  start()
}

async function open(pool: pg.Pool, run: RunScript): Promise<Engine> {
  kept.schemaEngine ??= load()
  await kept.schemaEngine
  const adapter = new PrismaPg(pool)
  const connect = adapter.connect.bind(adapter)
  adapter.connect = async () => {
    const connection = await connect()
    // The adapter cuts scripts at every ";" and runs the pieces one by one, so a failure would leave half a migration
    // behind and function bodies would break. Sent whole, PostgreSQL runs a script as one transaction.
    connection.executeScript = async (script: string) => void (await run(pool, script))
    return connection
  }
  const factory = bindMigrationAwareSqlAdapterFactory(adapter)
  return (await bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    factory as never,
  )) as unknown as Engine
}

/** Opens the engine on a database, and closes its connection afterwards: it would keep the migration lock otherwise. */
export async function withEngine<T>(
  url: string,
  use: (engine: Engine) => Promise<T>,
  run = send,
): Promise<T> {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  try {
    return await use(await open(pool, run))
  } finally {
    await pool.end()
  }
}

/** The SQL that leads from one schema to another; empty when they are equal. Any database will do: it is only asked its version. */
export async function diff(url: string, from: SchemaFile[] | null, to: SchemaFile[]): Promise<string> {
  const target = (files: SchemaFile[] | null) =>
    files ? { tag: 'schemaDatamodel', files } : { tag: 'empty' }
  const { stdout } = await withEngine(url, (engine) =>
    engine.diff({
      from: target(from),
      to: target(to),
      script: true,
      exitCode: null,
      filters: allTables,
      shadowDatabaseUrl: null,
    }),
  )
  return stdout === null || stdout.trim() === '-- This is an empty migration.' ? '' : stdout
}
