import './env-file'
import { applyMigrations, MigrationFailed } from '../prisma/apply'
import { demandDatabase } from './databases'
import { command, Refusal } from './refusal'

// A process of its own: the engine leaves a timer running.
await command(async () => {
  const url = process.env.DATABASE_URL
  if (!url)
    throw new Refusal(
      'DATABASE_URL is missing: the database to migrate. npm start migrates the built-in one.',
    )
  await demandDatabase(url)
  const applied = await applyMigrations(url).catch((error) => {
    throw error instanceof MigrationFailed ? new Refusal(error.message) : error
  })
  console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'The database is up to date')
})
