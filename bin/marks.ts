import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isNpm, lives, type Mark, mark, parent, signal, until } from './liveness'
import { makeFolder } from './project'
import { Refusal } from './refusal'

// What runs is written down in DATA_DIR/run, so that a start after `kill -9` finds what the killed one left behind.

const folder = (dataDir: string) => join(dataDir, 'run')
const file = (dataDir: string, label: string) => join(folder(dataDir), `${label}.json`)

type Start = Mark & { above: Mark[] }

export function writeDown(dataDir: string, label: string, pid: number, more: object = {}) {
  makeFolder(folder(dataDir))
  writeFileSync(file(dataDir, label), JSON.stringify({ ...mark(pid), ...more }))
}

export function strike(dataDir: string, label: string) {
  rmSync(file(dataDir, label), { force: true })
}

function writtenDown(dataDir: string): { label: string; mark: Mark }[] {
  if (!existsSync(folder(dataDir))) return []
  return readdirSync(folder(dataDir))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      label: name.slice(0, -'.json'.length),
      mark: JSON.parse(readFileSync(join(folder(dataDir), name), 'utf8')),
    }))
}

/** The processes above this one up to npm: without them nobody can end it any more. */
function above(): Mark[] {
  const chain = [process.ppid]
  for (let pid = process.ppid; process.env.npm_lifecycle_event && !isNpm(pid) && chain.length < 4; ) {
    pid = parent(pid)
    if (pid > 1) chain.push(pid)
  }
  return chain.filter((pid) => pid > 1).map(mark)
}

/** Marks this process as the one that works in DATA_DIR. */
export function writeDownStart(dataDir: string) {
  writeDown(dataDir, 'start', process.pid, { above: above() })
}

/** Stops what an earlier start left running; refuses while that start itself is well. */
export async function stopOrphans(dataDir: string) {
  const found = writtenDown(dataDir).filter((one) => lives(one.mark))
  const start = found.find(({ label }) => label === 'start')?.mark as Start | undefined
  if (start?.above.every(lives))
    throw new Refusal(`Konvent is already running in ${dataDir} (process ${start.pid}); stop it first.`)
  if (start) await stopAndWait(start, start.pid)
  for (const one of found) await stopAndWait(one.mark, one.label === 'start' ? one.mark.pid : -one.mark.pid)
  rmSync(folder(dataDir), { recursive: true, force: true })
}

async function stopAndWait(one: Mark, target: number) {
  if (!lives(one)) return
  signal(target, 'SIGTERM')
  if (await until(() => !lives(one), 20_000)) return
  signal(target, 'SIGKILL')
  await until(() => !lives(one), 5_000)
}
