import { now } from '@/lib/clock'
import { db, type GlobalTx } from '@/lib/db'
import { type Outbox, type OutboxState, Prisma } from '@/prisma/generated/client'

export type Lane = 'service' | 'bulk'

/** Longer than any wait of the transport: whoever holds a row longer is dead. */
export const leaseSeconds = 180

/** Takes the next due mail of a lane, or null. Any number of workers may ask at once; none waits for another. */
export async function claim(lane: Lane): Promise<Outbox | null> {
  const at = now()
  const lease = new Date(at.getTime() + leaseSeconds * 1000)
  const rows = await db.$queryRaw<{ id: string }[]>`
    UPDATE "Outbox" SET state = 'claimed', "leaseAt" = ${lease}, attempts = attempts + 1
    WHERE id = (
      SELECT id FROM "Outbox" WHERE lane = ${lane} AND state = 'pending' AND "dueAt" <= ${at}
      ORDER BY "dueAt", id LIMIT 1 FOR UPDATE SKIP LOCKED
    ) RETURNING id`
  return rows[0] ? db.outbox.findUnique({ where: { id: rows[0].id } }) : null
}

/**
 * Mails whose lease ran out: their worker died between claiming and marking, and nobody knows whether they went out. A
 * service mail is sent again (a repeat is better than none); a bulk mail is left as uncertain.
 */
export async function reclaim(): Promise<number> {
  const where = { state: 'claimed', leaseAt: { lt: now() } } as const
  const again = await db.outbox.updateMany({
    where: { ...where, lane: 'service' },
    data: { state: 'pending', leaseAt: null },
  })
  const left = await db.outbox.updateMany({
    where: { ...where, lane: { not: 'service' } },
    data: { state: 'uncertain', leaseAt: null },
  })
  return again.count + left.count
}

type Outcome = { state: OutboxState; subject?: string; sentAt?: Date; dueAt?: Date; error?: string | null }

/** Writes what became of a claimed mail, unless its lease was lost to somebody else meanwhile. */
export async function settle(row: Outbox, outcome: Outcome, tx: GlobalTx = db) {
  const over = outcome.state === 'sent' || outcome.state === 'skipped'
  await tx.outbox.updateMany({
    where: { id: row.id, state: 'claimed', attempts: row.attempts },
    data: { ...outcome, leaseAt: null, ...(over ? { secret: Prisma.DbNull } : {}) },
  })
}
