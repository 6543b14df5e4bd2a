import { Client } from 'pg'

/**
 * How many SQL statements something issues, transactions' own included: the proof that a list of a thousand rows costs
 * no more round trips than one of ten. What runs beside it in the same process is counted, too: let nothing.
 */
export async function statementsOf(run: () => Promise<unknown>): Promise<number> {
  const own = Client.prototype.query
  let count = 0
  Client.prototype.query = function counted(this: Client, ...all: unknown[]) {
    count++
    return Reflect.apply(own, this, all)
  } as typeof own
  try {
    await run()
  } finally {
    Client.prototype.query = own
  }
  return count
}
