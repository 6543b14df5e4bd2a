import { PgBoss } from 'pg-boss'
import { env } from '@/lib/env'
import { log, traceOf } from '@/lib/log'
import { type FactName, facts, queueOptions } from './facts'
import type { FactData } from './queue'
import { type RecurringName, recurring } from './recurring'
import type { FactHandlers, RecurringHandlers } from './types'

/** How often an idle queue looks for work; recurring jobs can wait longer than facts. */
const every = { fact: 1, recurring: 15 }

/** A fact may be taken up by several rooms: each handler runs; if one fails, all are run again later (they may run twice). */
const inTurn = (handlers: ((data: FactData) => Promise<unknown>)[]) => async (data: FactData) => {
  for (const handler of handlers) await handler(data)
}

/**
 * The working side of the queue: every fact and every recurring job of lib/jobs, with the handlers of the given rooms.
 * Answers how to stop: running jobs are finished, others stay for the next worker.
 */
export async function runJobs(
  rooms: { factHandlers?: FactHandlers; recurringHandlers?: RecurringHandlers }[],
) {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    max: 4,
  })
  boss.on('error', (error) => log.error(traceOf(error), 'queue'))
  await boss.start()

  const work = async (
    name: string,
    pollingIntervalSeconds: number,
    run: (data: FactData) => Promise<unknown>,
  ) => {
    await boss.createQueue(name, queueOptions)
    await boss.work<FactData>(name, { pollingIntervalSeconds }, async (jobs) => {
      for (const job of jobs)
        await run(job.data).catch((error) => {
          log.error({ job: name, id: job.id, ...traceOf(error) }, 'job failed')
          throw error
        })
    })
  }

  for (const name of Object.keys(facts) as FactName[]) {
    const handlers = rooms.flatMap((room) => room.factHandlers?.[name] ?? [])
    if (handlers.length > 0) await work(name, every.fact, inTurn(handlers))
    else await boss.createQueue(name, queueOptions)
  }
  for (const [name, cron] of Object.entries(recurring) as [RecurringName, string][]) {
    const handlers = rooms.flatMap((room) => room.recurringHandlers?.[name] ?? [])
    if (handlers.length === 0) continue
    await work(name, every.recurring, inTurn(handlers))
    await boss.schedule(name, cron, {}, { tz: 'UTC' })
  }
  return () => boss.stop({ graceful: true, timeout: 10_000 })
}
