import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SchemaFile } from './engine'

/** One applied step: Prisma's folder with `migration.sql`, and beside it the schema that the step leads to. */
export type Migration = { name: string; sql: string }

const home = import.meta.dirname
export const migrationsFolder = join(home, 'migrations')
const checksumsFile = join(migrationsFolder, 'checksums.json')
/** Not called .prisma: Prisma would read it as a part of the schema. */
const snapshotName = 'schema.snapshot'

/** The schema as it is today, without generated code and old snapshots. */
export function schemaFiles(): SchemaFile[] {
  const models = readdirSync(join(home, 'models')).filter((name) => name.endsWith('.prisma'))
  const names = ['schema.prisma', ...models.sort().map((name) => `models/${name}`)]
  return names.map((path) => ({ path, content: readFileSync(join(home, path), 'utf8') }))
}

export function migrations(): Migration[] {
  if (!existsSync(migrationsFolder)) return []
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sql: readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The schema that the migrations lead to; `null` before the first one. */
export function newestSnapshot(): SchemaFile[] | null {
  const newest = migrations().at(-1)
  if (!newest) return null
  const path = join(migrationsFolder, newest.name, snapshotName)
  if (!existsSync(path)) throw new Error(`${newest.name} keeps no ${snapshotName}`)
  return [{ path: snapshotName, content: readFileSync(path, 'utf8') }]
}

/** Keeps the schema of today as the one that the newest migration leads to; answers its name. */
export function keepSnapshot(): string | undefined {
  const newest = migrations().at(-1)?.name
  const parts = schemaFiles().map(({ content }) => content.trim())
  if (newest) writeFileSync(join(migrationsFolder, newest, snapshotName), `${parts.join('\n\n')}\n`)
  return newest
}

export const checksum = (sql: string) => createHash('sha256').update(sql).digest('hex')

/** What sealed migrations weighed: they are in use somewhere and must never change again. */
export function sealed(): Record<string, string> {
  return existsSync(checksumsFile) ? JSON.parse(readFileSync(checksumsFile, 'utf8')) : {}
}

/** Seals those that are not yet. */
export function seal(some: Migration[]) {
  const all = { ...Object.fromEntries(some.map(({ name, sql }) => [name, checksum(sql)])), ...sealed() }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(checksumsFile, `${JSON.stringify(sorted, null, 2)}\n`)
}
