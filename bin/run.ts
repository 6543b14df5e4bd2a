import { type ChildProcess, spawn } from 'node:child_process'
import { signal } from './liveness'
import { project } from './project'
import { Refusal } from './refusal'

/** Runs one of the project's tools to its end, printing what it prints; says whether all went well. */
export type Run = (tool: string, args: string[], env?: NodeJS.ProcessEnv) => Promise<boolean>

/** Somebody wants an end of it. */
export class Interrupted extends Refusal {}

export type Runner = {
  run: Run
  /** Rejects on Ctrl-C and SIGTERM. */
  interrupted: Promise<never>
}

/** A runner that passes signals on: what runs puts its own things away, and nothing runs afterwards. */
export function runner(): Runner {
  let child: ChildProcess | undefined
  let stopped = false
  const interrupted = new Promise<never>((_, reject) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(name, () => {
        stopped = true
        if (child?.pid && child.exitCode === null) signal(child.pid, name)
        reject(new Interrupted('Stopped.'))
      })
  })
  interrupted.catch(() => {})

  const run: Run = async (tool, args, env = process.env) => {
    if (stopped) return interrupted
    const running = spawn(tool, args, { cwd: project, env, stdio: ['ignore', 'inherit', 'inherit'] })
    child = running
    const code = await new Promise((resolve) => {
      running.once('error', resolve)
      running.once('close', resolve)
    })
    return stopped ? interrupted : code === 0
  }
  return { run, interrupted }
}
