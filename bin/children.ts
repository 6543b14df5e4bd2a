import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { signal, until } from './liveness'
import { strike, writeDown } from './marks'
import { makeFolder, project } from './project'
import { Refusal } from './refusal'

export type Child = {
  label: string
  pid: number
  /** How it ended, in words. */
  ended: Promise<string>
  lastLines(): string
}
/** What of a child's output is seen on the terminal as well. */
export type Show = 'nothing' | 'errors' | 'all'
export type Children = {
  /** Starts Node with the given arguments; what it prints goes to DATA_DIR/log/<label>.log. */
  launch(label: string, args: string[], env: NodeJS.ProcessEnv, show?: Show): Child
  /** Runs to the end; refuses with the last lines when it fails. */
  run(label: string, args: string[], env: NodeJS.ProcessEnv): Promise<void>
  /** Ends all of them and waits. Nothing is launched afterwards. */
  stop(): Promise<void>
  readonly stopping: boolean
}

const kept = 15

export function childrenIn(dataDir: string): Children {
  const running = new Set<Child>()
  const logs = join(dataDir, 'log')
  makeFolder(logs)
  let stopping = false

  const launch: Children['launch'] = (label, args, env, show = 'errors') => {
    if (stopping) throw new Refusal('Stopped.')
    // A group of its own: Ctrl-C reaches us alone, and whatever the child starts is ended with it.
    const child = spawn(process.execPath, args, {
      cwd: project,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    const pid = child.pid ?? 0
    const log = createWriteStream(join(logs, `${label}.log`), { flags: 'a', mode: 0o600 })
    log.on('error', () => {}) // a full disk must not end what still works
    const lines: string[] = []
    for (const [stream, shown] of [
      [child.stdout, show === 'all'],
      [child.stderr, show !== 'nothing'],
    ] as const) {
      createInterface({ input: stream }).on('line', (line) => {
        log.write(`${line}\n`)
        lines.push(line)
        if (lines.length > kept) lines.shift()
        if (shown && !stopping) console.error(show === 'all' ? line : `${label}: ${line}`)
      })
    }
    const one: Child = {
      label,
      pid,
      lastLines: () => lines.join('\n'),
      ended: new Promise((resolve) => {
        child.once('error', (error) => resolve(error.message))
        child.once('close', (code, name) => {
          running.delete(one)
          strike(dataDir, label)
          log.end()
          resolve(code === 0 ? '' : name ? `ended by ${name}` : `exit code ${code}`)
        })
      }),
    }
    running.add(one)
    writeDown(dataDir, label, pid)
    return one
  }

  const run: Children['run'] = async (label, args, env) => {
    const child = launch(label, args, env, 'nothing')
    const failure = await child.ended
    if (failure)
      throw new Refusal(
        stopping
          ? 'Stopped.'
          : `${label} failed (${failure}); ${join(logs, label)}.log has all of it:\n${child.lastLines()}`,
      )
  }

  const stop = async () => {
    stopping = true
    for (const { pid } of running) signal(-pid, 'SIGTERM')
    if (await until(() => running.size === 0, 8_000)) return
    for (const { pid } of running) signal(-pid, 'SIGKILL')
    await until(() => running.size === 0, 5_000)
  }

  return {
    launch,
    run,
    stop,
    get stopping() {
      return stopping
    },
  }
}
