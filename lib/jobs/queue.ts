import { fromPrisma, PgBoss } from 'pg-boss'
import { env } from '@/lib/env'
import { facts, queueOptions } from './facts'

const kept = globalThis as unknown as { konventBoss?: Promise<PgBoss> }

/** The sending side of the queue, started once per process. The worker supervises; we only send. */
const sender = () => {
  kept.konventBoss ??= (async () => {
    const boss = new PgBoss({
      connectionString: env().DATABASE_URL,
      supervise: false,
      schedule: false,
      max: 2,
    })
    boss.on('error', () => {})
    await boss.start()
    for (const name of Object.keys(facts)) await boss.createQueue(name, queueOptions)
    return boss
  })()
  return kept.konventBoss
}

/** Ids only: a handler reads the rest itself, and may run twice. */
export type FactData = Record<string, string>

/**
 * States a fact in the transaction that makes it true: commit → later rooms take it up, rollback → it never was.
 * `startAfter`: seconds until they do.
 */
export async function enqueue(tx: unknown, fact: keyof typeof facts, data: FactData, startAfter = 0) {
  const boss = await sender()
  await boss.send(fact, data, { db: fromPrisma(tx as never), startAfter })
}

/** Ends the sending side: tests and scripts. */
export async function closeQueue() {
  const boss = await kept.konventBoss
  kept.konventBoss = undefined
  await boss?.stop({ graceful: false })
}
