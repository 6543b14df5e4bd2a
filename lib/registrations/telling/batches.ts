import type { Ctx } from '@/lib/access/context'
import { db, type Tx } from '@/lib/db'
import { retrying } from '@/lib/retry'
import { Prisma } from '@/prisma/generated/client'

/** How many mails one transaction writes. */
export const perTransaction = 100

/** What a page of a batch answers: where the next one goes on; null when there is none. */
export type Page = (tx: Tx, after: string | null) => Promise<string | null>

/** Page by page, each in a transaction of its own: whoever dies in the middle has told the pages before it. */
export async function inBatches(ctx: Ctx, page: Page) {
  let last: string | null = null
  do {
    const after: string | null = last
    last = await retrying(() => ctx.db.$transaction((tx) => page(tx, after)))
  } while (last)
}

/** The next page after a row, by id. */
export const following = (after: string | null) => (after ? { id: { gt: after } } : {})

const day = 24 * 60 * 60 * 1000

/**
 * Which of these have their mail in the outbox already, by its fact `once` (what it is about, and for whom). Callers hold
 * a row of that matter, so nobody else is writing any; what others wrote before is committed and seen.
 */
export async function toldOf(ctx: Ctx, kind: string, since: Date, onces: string[]): Promise<Set<string>> {
  if (onces.length === 0) return new Set()
  const rows = await db.$queryRaw<{ once: string }[]>(Prisma.sql`
    SELECT "facts"->>'once' AS "once" FROM "Outbox"
    WHERE "networkId" = ${ctx.network.id}::uuid AND "createdAt" >= ${new Date(since.getTime() - day)}
      AND "kind" = ${kind} AND "facts"->>'once' = ANY(${onces}::text[])`)
  return new Set(rows.map((row) => row.once))
}
