import { setTimeout as sleep } from 'node:timers/promises'
import type { Child, Children } from './children'
import { Refusal } from './refusal'

const minute = 60_000
const allowed = 5

/**
 * Starts a process and starts it again whenever it ends by itself, ever more slowly; rejects when it ended more often
 * than that is worth.
 */
export async function keepAlive(children: Children, launch: () => Child): Promise<never> {
  let ends: number[] = []
  for (;;) {
    const child = launch()
    const failure = (await child.ended) || 'it just ended'
    if (children.stopping) return new Promise(() => {}) // whoever stops us no longer listens
    ends = [...ends.filter((time) => time > Date.now() - minute), Date.now()]
    if (ends.length > allowed)
      throw new Refusal(
        `${child.label} ended ${ends.length} times within a minute (${failure}):\n${child.lastLines()}`,
      )
    console.error(`${child.label} ended (${failure}) and is started again.`)
    await sleep(500 * 2 ** (ends.length - 1))
  }
}
