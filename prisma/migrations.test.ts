import { afterAll, expect, inject, test } from 'vitest'
import { ask, createDatabase, dropDatabase, inDatabase } from '@/bin/databases'
import { catalogue } from '@/lib/testing/catalogue'
import { diff } from './engine'
import { checksum, migrations, newestSnapshot, schemaFiles, sealed } from './history'

const template = inject('template')
const fromSchema = inDatabase(template, 'from_schema')

afterAll(() => dropDatabase(template, 'from_schema'))

test('the newest migration leads to the schema of today', async () => {
  const kept = newestSnapshot()
  expect(kept, 'the first migration').not.toBeNull()
  expect(await diff(template, kept, schemaFiles()), 'write it with npm run db:migration').toBe('')
})

test('migrations build the tables that the schema describes', async () => {
  await createDatabase(template, 'from_schema', 'template0')
  await ask(fromSchema, await diff(template, null, schemaFiles()))
  const [migrated, described] = [await catalogue(template), await catalogue(fromSchema)]
  expect(described.columns.length).toBeGreaterThan(0)
  expect(migrated.columns).toEqual(described.columns)
  expect(migrated.enums).toEqual(described.enums)
  expect(migrated.keys).toEqual(described.keys)
  expect(migrated.unique).toEqual(described.unique)
})

test('a sealed migration never changes', () => {
  const now = Object.fromEntries(migrations().map(({ name, sql }) => [name, checksum(sql)]))
  for (const [name, sum] of Object.entries(sealed())) expect(now[name], name).toBe(sum)
})

test('every migration that has a successor is sealed', () => {
  const names = migrations().map(({ name }) => name)
  expect(Object.keys(sealed())).toEqual(expect.arrayContaining(names.slice(0, -1)))
})
