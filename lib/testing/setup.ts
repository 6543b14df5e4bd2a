import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { createDatabase, inDatabase } from '../../bin/databases'

// Runs before each test file, and before the app reads its configuration: every worker has a database and a folder of
// its own. Tests make their own network and never look at another's rows, so files of one worker may share both.

const name = `test_${process.env.VITEST_POOL_ID}`
const template = inject('template')
const dataDir = join(inject('temporary'), name)

await createDatabase(template, name, 'template_konvent')
mkdirSync(dataDir, { recursive: true })

Object.assign(process.env, {
  KONVENT_MODE: 'test',
  DATABASE_URL: inDatabase(template, name),
  DATA_DIR: dataDir,
  BASE_URL: 'http://localhost:3000',
  AUTH_SECRET: 'a-secret-that-protects-nothing-but-tests',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
})
delete process.env.SMTP_URL
