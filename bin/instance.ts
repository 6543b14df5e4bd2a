import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Children, childrenIn } from './children'
import { createDatabase, demandDatabase, dropDatabase } from './databases'
import { isBuilt } from './freshness'
import { healthy } from './health'
import { keepAlive } from './keep-alive'
import { strike, writeDown } from './marks'
import { startPostgres } from './postgres'
import { makeFolder, project } from './project'
import { Refusal } from './refusal'
import { keptSecret } from './secrets'
import type { Settings } from './settings'

export type Instance = {
  /** What its processes see, once its pages answer. */
  ready: Promise<NodeJS.ProcessEnv>
  /** Rejects when it cannot go on by itself. */
  failed: Promise<never>
  /** Ends everything, at any moment, the database last. */
  stop(): Promise<void>
}
type Say = (words: string) => void
type Part = { settings: Settings; children: Children; say: Say; fail(error: unknown): void }

const tsx = (file: string) => ['--import', 'tsx', join(project, file)]

/** Starts database, web and worker, and builds where needed. */
export function startInstance(settings: Settings, say: Say = () => {}): Instance {
  makeFolder(settings.dataDir)
  const children = childrenIn(settings.dataDir)
  let fail: Part['fail'] = () => {}
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  failed.catch(() => {}) // whoever waits for it hears of it
  let stopDatabase = async () => {}

  const begin = async () => {
    const part = { settings, children, say, fail }
    const database = await startDatabase(part)
    stopDatabase = database.stop
    const env = environment(settings, database.url)
    await Promise.all([prepare(part, env), build(part, env)])
    serve(part, env)
    await Promise.race([failed, healthy(settings, () => children.stopping)])
    return env
  }
  const ready = begin()
  const stop = async () => {
    await children.stop()
    await ready.catch(() => {})
    await stopDatabase()
  }
  return { ready, failed, stop }
}

async function startDatabase({ settings, children, say, fail }: Part) {
  const { databaseUrl, dataDir, throwaway } = settings
  if (databaseUrl) {
    await demandDatabase(databaseUrl)
    return { url: databaseUrl, stop: async () => {} }
  }
  const postgres = await startPostgres({ dataDir, throwaway })
  writeDown(dataDir, 'postgres', postgres.process.pid ?? 0)
  postgres.process.once('close', () => {
    strike(dataDir, 'postgres')
    if (!children.stopping)
      fail(new Refusal(`PostgreSQL ended; ${join(dataDir, 'log/postgresql.log')} says why.`))
  })
  say(`Database: built-in PostgreSQL, data in ${dataDir}`)
  return postgres
}

function environment(settings: Settings, databaseUrl: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: settings.dev ? 'development' : 'production',
    KONVENT_MODE: settings.mode,
    DATABASE_URL: databaseUrl,
    DATA_DIR: settings.dataDir,
    BASE_URL: settings.baseUrl,
    SMTP_URL: process.env.SMTP_URL ?? '', // so that Next does not take one from .env that others do not see
    AUTH_SECRET: settings.authSecret ?? keptSecret(join(settings.dataDir, 'auth-secret')),
    PORT: String(settings.port),
  }
}

async function prepare({ settings, children }: Part, env: NodeJS.ProcessEnv) {
  const { dataDir, mode } = settings
  if (mode !== 'demo') return children.run('migrate', tsx('bin/migrate.ts'), env)
  // Demo data that was interrupted halfway would stay half for ever: the first time begins anew until it has succeeded.
  const complete = join(dataDir, 'demo-complete')
  const url = env.DATABASE_URL ?? ''
  if (!existsSync(complete)) {
    await dropDatabase(url, 'konvent')
    await createDatabase(url, 'konvent')
  }
  await children.run('migrate', tsx('bin/migrate.ts'), env)
  await children.run('demo', tsx('bin/demo.ts'), env)
  writeFileSync(complete, '')
}

async function build({ settings, children, say }: Part, env: NodeJS.ProcessEnv) {
  if (settings.dev || isBuilt()) return
  say('Building the pages, which takes a while after every change …')
  await children.run('build', tsx('bin/build.ts'), env)
}

function serve({ settings, children, fail }: Part, env: NodeJS.ProcessEnv) {
  const { dev, host, port } = settings
  const next = [
    '--import',
    pathToFileURL(join(project, 'bin/redirect-status.mjs')).href,
    join(project, 'node_modules/next/dist/bin/next'),
    dev ? 'dev' : 'start',
    '-p',
    String(port),
    '-H',
    host,
  ]
  const show = dev ? 'all' : 'errors'
  keepAlive(children, () => children.launch('web', next, env, show)).catch(fail)
  // Left to itself, Node collects late and takes half a gigabyte more for a large import than it needs.
  const worker = ['--max-old-space-size=320', ...tsx('lib/worker.ts')]
  keepAlive(children, () => children.launch('worker', worker, env)).catch(fail)
}
