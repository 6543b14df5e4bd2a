import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Account, give, runAs } from './database-account'
import { signal, until, workingIn } from './liveness'
import { Refusal } from './refusal'

type Cluster = { cluster: string; bin: string; account: Account; password: string; throwaway: boolean }

const flags = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=de-DE',
]

/** Makes an empty cluster; one that was interrupted halfway is made again. */
export function initialise({ cluster, bin, account, password, throwaway }: Cluster) {
  if (existsSync(join(cluster, 'PG_VERSION'))) return
  const unfinished = `${cluster}.new`
  const passwordFile = `${cluster}.password`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished)
  chmodSync(unfinished, 0o700)
  give(account, unfinished)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  give(account, passwordFile)
  const speed = throwaway ? ['--no-sync'] : []
  const done = spawnSync(
    join(bin, 'initdb'),
    [...flags, ...speed, `--pgdata=${unfinished}`, `--pwfile=${passwordFile}`],
    { ...runAs(account), encoding: 'utf8' },
  )
  rmSync(passwordFile, { force: true })
  if (done.status !== 0)
    throw new Refusal(`PostgreSQL could not make its files:\n${done.stderr || done.error?.message || ''}`)
  renameSync(unfinished, cluster)
}

/**
 * Stops a server that an earlier start left behind. It is known by its working folder, which is the cluster's: process
 * ids in postmaster.pid may belong to somebody else by now.
 */
export async function stopLeftovers(cluster: string) {
  if (!existsSync(cluster)) return
  const folder = realpathSync(cluster)
  const running = () => workingIn(folder, 'postgres')
  const postmaster = running().find((pid) => pid === writtenDown(cluster))
  if (postmaster) signal(postmaster, 'SIGINT')
  if (!(await until(() => running().length === 0, postmaster ? 15_000 : 2_000))) {
    for (const pid of running()) signal(pid, 'SIGKILL')
    await until(() => running().length === 0, 5_000)
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

function writtenDown(cluster: string): number {
  const file = join(cluster, 'postmaster.pid')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0
}
