import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { ask, createDatabase, dropDatabase, inDatabase } from '@/bin/databases'
import { applyMigrations } from './apply'

const server = inject('template')
const name = `apply_${process.env.VITEST_POOL_ID}`
const url = inDatabase(server, name)
const first = { name: '1_first', sql: 'create table first (id int);' }

beforeEach(() => createDatabase(server, name, 'template0'))
afterEach(() => dropDatabase(server, name))

const tables = async () =>
  (
    await ask(
      url,
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    )
  )
    .map(({ relname }) => relname)
    .sort()

test('applies what is missing, once', async () => {
  expect(await applyMigrations(url, [first])).toEqual(['1_first'])
  expect(await applyMigrations(url, [first])).toEqual([])
})

test('a refused migration names its line and leaves nothing behind; put right, it applies', async () => {
  const wrong = { name: '2_wrong', sql: 'create table half (id int);\ncreate table whole (id nonsense);' }
  await expect(applyMigrations(url, [first, wrong])).rejects.toThrow(
    '2_wrong, line 2: type "nonsense" does not exist',
  )
  expect(await tables()).toEqual(['_prisma_migrations', 'first'])
  const right = { ...wrong, sql: wrong.sql.replace('nonsense', 'int') }
  expect(await applyMigrations(url, [first, right])).toEqual(['2_wrong'])
})

test('function bodies with semicolons and indexes built concurrently are applied', async () => {
  const body = {
    name: '2_body',
    sql: 'create function one() returns int language plpgsql as $$ begin return 1; end $$;',
  }
  const index = { name: '3_index', sql: 'create index concurrently by_id on first (id);' }
  expect(await applyMigrations(url, [first, body, index])).toEqual(['1_first', '2_body', '3_index'])
})

test('a migration whose process was killed is tried again', async () => {
  await applyMigrations(url, [first])
  await ask(url, `update _prisma_migrations set finished_at = null, applied_steps_count = 0`)
  await ask(url, 'drop table first')
  expect(await applyMigrations(url, [first])).toEqual(['1_first'])
})

test('two processes that start together apply each migration once', async () => {
  const applied = await Promise.all([applyMigrations(url, [first]), applyMigrations(url, [first])])
  expect(applied.flat()).toEqual(['1_first'])
})
