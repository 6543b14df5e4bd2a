import { setTimeout as sleep } from 'node:timers/promises'
import { log } from '@/lib/log'
import { claim, type Lane, reclaim } from './claim'
import { deliver } from './deliver'
import type { Transport } from './transport'
import type { Renderers } from './types'

/** Mails in flight per lane; with them a killed worker repeats at most that many. */
export const slots: Record<Lane, number> = { service: 4, bulk: 6 }

const idle = 1000
const rest = (milliseconds: number, signal: AbortSignal) =>
  sleep(milliseconds, undefined, { signal }).catch(() => {})

/**
 * Empties one lane until the signal falls, then waits for what is in flight. Each row is claimed, sent and marked alone;
 * a lane has slots of its own, so bulk mails never stand in the way of service mails. A database that is away is waited for.
 */
export async function runLane(
  lane: Lane,
  renderers: Renderers,
  transport: Transport | null,
  signal: AbortSignal,
) {
  const busy = new Set<Promise<void>>()
  while (!signal.aborted) {
    if (busy.size >= slots[lane]) {
      await Promise.race(busy)
      continue
    }
    const row = await claim(lane).catch((error) => {
      log.error({ lane, code: error?.code ?? error?.name }, 'outbox cannot be read')
      return null
    })
    if (!row) {
      await rest(idle, signal)
      continue
    }
    const job: Promise<void> = deliver(row, renderers, transport)
      // Only the database can fail here; the lease brings the mail back.
      .catch((error) =>
        log.error({ mail: row.id, code: error?.code ?? error?.name }, 'outbox cannot be written'),
      )
      .finally(() => busy.delete(job))
    busy.add(job)
  }
  await Promise.all(busy)
}

/** Brings back mails of dead workers, every five seconds until the signal falls. */
export async function runReclaim(signal: AbortSignal) {
  while (!signal.aborted) {
    await reclaim().catch(() => 0)
    await rest(5000, signal)
  }
}
