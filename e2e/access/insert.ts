import { randomUUID } from 'node:crypto'
import { sql } from '../fixtures/database'

export type Row = Record<string, unknown>

const plain = (value: unknown) =>
  value && typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value

/** Writes a row as it is and answers its id: the tests own their data, and no rule of the code under test helps. */
export async function insert(table: string, row: Row): Promise<string> {
  const id = typeof row.id === 'string' ? row.id : randomUUID()
  const entries = Object.entries({ ...row, id })
  const names = entries.map(([name]) => `"${name}"`).join(', ')
  const places = entries.map((_, i) => `$${i + 1}`).join(', ')
  await sql(
    `insert into "${table}" (${names}) values (${places})`,
    entries.map(([, value]) => plain(value)),
  )
  return id
}

/** A word that stands nowhere else. */
export const word = (kind: string) => `${kind}${randomUUID().slice(0, 8)}`
