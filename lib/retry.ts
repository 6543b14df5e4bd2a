/** What was read before a lock is not true any more under it: the transaction begins anew. */
export class Again extends Error {}

/** PostgreSQL gave way to another transaction: write conflict, serialization failure (40001) or deadlock (40P01). */
function gaveWay(error: unknown): boolean {
  if (error instanceof Again) return true
  if (!(error instanceof Error)) return false
  if ('code' in error && error.code === 'P2034') return true
  return /\b(40001|40P01)\b|TransactionWriteConflict|deadlock detected|could not serialize/.test(
    `${error.message} ${String(error.cause)}`,
  )
}

/**
 * Runs a transaction again when PostgreSQL made it give way; at most five times, with a growing random pause. Side
 * effects belong inside the transaction (outbox, audit, facts), so they happen once.
 */
export async function retrying<T>(run: () => Promise<T>, tries = 5): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      if (attempt >= tries || !gaveWay(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt))
    }
  }
}
