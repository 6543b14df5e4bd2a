import pg from 'pg'
import { Refusal } from './refusal'

/** The same server, another database. */
export function inDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

export async function ask<Row extends pg.QueryResultRow>(url: string, sql: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {}) // a server that goes away is seen by the query
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

export const answers = (url: string) =>
  ask(url, 'select 1').then(
    () => true,
    () => false,
  )

/** Makes a database unless it is there, empty or as a copy of another one that nobody uses just now. */
export async function createDatabase(url: string, name: string, template = 'template1') {
  const server = inDatabase(url, 'postgres')
  const known = await ask(server, 'select 1 from pg_database where datname = $1', [name])
  if (known.length === 0)
    await ask(server, `create database "${name}" template "${template}" strategy file_copy`)
}

export async function dropDatabase(url: string, name: string) {
  await ask(inDatabase(url, 'postgres'), `drop database if exists "${name}" with (force)`)
}

const oldest = 15

/** Refuses a database that cannot be reached or is too old, without repeating its password. */
export async function demandDatabase(url: string) {
  const { hostname, port, pathname } = parsed(url)
  const place = `${hostname || 'localhost'}:${port || 5432}${pathname}`
  const rows = await ask<{ server_version_num: string }>(url, 'show server_version_num').catch(
    (error: Error) => {
      throw new Refusal(`The database ${place} cannot be used (${reason(error)}); check DATABASE_URL.`)
    },
  )
  const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
  if (version < oldest)
    throw new Refusal(`The database ${place} is PostgreSQL ${version}; Konvent needs ${oldest} or newer.`)
}

function parsed(url: string): URL {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new Refusal('DATABASE_URL is not an address such as postgresql://user:password@host:5432/konvent.')
  return new URL(url)
}

/** Node reports one error per address that a name stands for. */
function reason(error: Error & { code?: string; errors?: Error[] }): string {
  return error.message || error.errors?.[0]?.message || error.code || error.name
}
