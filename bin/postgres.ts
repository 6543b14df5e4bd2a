import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { canReach, databaseAccount, runAs } from './database-account'
import { answers, createDatabase } from './databases'
import { signal, until } from './liveness'
import { freePort, isFree } from './ports'
import { postgresBinaries } from './postgres-binaries'
import { initialise, stopLeftovers } from './postgres-cluster'
import { makeFolder } from './project'
import { Refusal } from './refusal'
import { keptSecret } from './secrets'

export type Postgres = {
  /** The database `konvent`. */
  url: string
  port: number
  process: ChildProcess
  /** Ends all connections, writes everything down, and waits for that. */
  stop(): Promise<void>
}
export type PostgresOptions = {
  dataDir: string
  port?: number
  /** For tests: fast, room for many connections, and nothing outlives a crash. */
  throwaway?: boolean
}

/** Starts the built-in PostgreSQL on the cluster in DATA_DIR, which the first call makes; only this machine reaches it. */
export async function startPostgres({
  dataDir,
  port,
  throwaway = false,
}: PostgresOptions): Promise<Postgres> {
  const home = resolve(dataDir)
  const cluster = join(home, 'postgresql')
  const account = databaseAccount(cluster)
  makeFolder(home)
  if (!canReach(account, home))
    throw new Refusal(
      `The database runs as user ${account?.name}, who cannot reach ${home}; choose another DATA_DIR.`,
    )
  const bin = postgresBinaries(account)
  const password = keptSecret(join(home, 'database-password'))
  await stopLeftovers(cluster)
  initialise({ cluster, bin, account, password, throwaway })

  mkdirSync(join(home, 'log'), { recursive: true })
  const logFile = join(home, 'log/postgresql.log')
  const log = openSync(logFile, 'a')
  const listen = port ?? (await rememberedPort(join(home, 'database-port')))
  const child = spawn(join(bin, 'postgres'), ['-D', cluster, ...flags(listen, throwaway)], {
    ...runAs(account),
    stdio: ['ignore', log, log],
    detached: true, // Ctrl-C in a terminal reaches us alone: the database is stopped last
  })
  closeSync(log)
  const server = `postgresql://postgres:${password}@127.0.0.1:${listen}`
  await until(async () => ended(child) || (await answers(`${server}/postgres`)), 60_000)
  if (ended(child)) throw new Refusal(`PostgreSQL did not start:\n${tail(logFile)}`)
  await createDatabase(server, 'konvent')
  return { url: `${server}/konvent`, port: listen, process: child, stop: () => stop(child) }
}

const ended = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

const tail = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-5).join('\n')

function flags(port: number, throwaway: boolean): string[] {
  const always = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC' }
  const careless = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: 200 }
  const settings = throwaway ? { ...always, ...careless } : always
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function rememberedPort(file: string): Promise<number> {
  const before = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  if (before && (await isFree(before, '127.0.0.1'))) return before
  const port = await freePort()
  writeFileSync(file, String(port))
  return port
}

/** SIGINT is PostgreSQL's "fast": clients are sent away, work is written down. */
async function stop(child: ChildProcess) {
  if (!child.pid || ended(child)) return
  signal(child.pid, 'SIGINT')
  if (await until(() => ended(child), 20_000)) return
  signal(child.pid, 'SIGQUIT')
  await until(() => ended(child), 5_000)
}
