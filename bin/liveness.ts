import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

// Process ids are given out again; together with its start and the machine's boot an id means one process only.

const bootId = read('/proc/sys/kernel/random/boot_id')

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

/** The fields of /proc/<pid>/stat after the name, which may itself hold spaces and brackets. */
function stat(pid: number): string[] {
  const text = read(`/proc/${pid}/stat`)
  return text ? text.slice(text.lastIndexOf(')') + 2).split(' ') : []
}

export type Mark = { pid: number; started: string }

export const mark = (pid: number): Mark => ({ pid, started: `${bootId} ${stat(pid)[19] ?? ''}` })
/** npm names itself after the command it was given. */
export const isNpm = (pid: number) => pid <= 1 || /^npm\b/.test(read(`/proc/${pid}/comm`))
export const parent = (pid: number) => Number(stat(pid)[1] ?? 0)

/** True while that very process runs; a zombie is gone. */
export function lives({ pid, started }: Mark): boolean {
  const now = stat(pid)
  return now.length > 0 && now[0] !== 'Z' && mark(pid).started === started
}

/** Processes of a program (its short name) that work in the given folder. */
export function workingIn(folder: string, program: string): number[] {
  const pids = readdirSync('/proc').map(Number)
  return pids.filter((pid) => pid > 0 && read(`/proc/${pid}/comm`) === program && cwd(pid) === folder)
}

function cwd(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return ''
  }
}

export function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name)
  } catch {
    // gone already
  }
}

/** Waits until the condition holds, at most so long; says whether it did. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  milliseconds: number,
): Promise<boolean> {
  const end = Date.now() + milliseconds
  while (!(await condition())) {
    if (Date.now() > end) return false
    await sleep(50)
  }
  return true
}
