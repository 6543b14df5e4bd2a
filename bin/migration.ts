import './env-file'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diff } from '../prisma/engine'
import {
  keepSnapshot,
  migrations,
  migrationsFolder,
  newestSnapshot,
  schemaFiles,
  seal,
} from '../prisma/history'
import { command, Refusal } from './refusal'
import { throwawayPostgres } from './throwaway'

const usage = `npm run db:migration -- <name>           writes prisma/migrations/<time>_<name> from what changed in prisma/**/*.prisma
npm run db:migration -- <name> --empty   the same without looking for changes, for SQL written by hand
npm run db:migration -- --snapshot       keeps today's schema with the newest migration, after both were edited by hand
npm run db:migration -- --seal           seals all migrations, before a release: from then on a test holds them fixed

Read the SQL and add to it what Prisma cannot say (CHECK, EXCLUDE, partial indexes). The newest migration may be edited
until the next one is written, which seals it.`

/** The difference needs some PostgreSQL to ask its version; without DATABASE_URL one is started for it. */
async function changes(): Promise<string> {
  const own = process.env.DATABASE_URL ? undefined : await throwawayPostgres('migration')
  try {
    return await diff(own?.url ?? process.env.DATABASE_URL ?? '', newestSnapshot(), schemaFiles())
  } finally {
    await own?.stop()
  }
}

function write(name: string, sql: string): string {
  const earlier = migrations()
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${time}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  keepSnapshot()
  writeFileSync(join(migrationsFolder, 'migration_lock.toml'), 'provider = "postgresql"\n')
  seal(earlier)
  return folder
}

await command(async () => {
  const words = process.argv.slice(2)
  const [name] = words.filter((word) => !word.startsWith('--'))
  if (words.includes('--seal')) {
    seal(migrations())
    console.log('All migrations are sealed')
  } else if (words.includes('--snapshot')) {
    console.log(`Kept the schema beside ${keepSnapshot()}`)
  } else if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Refusal(name ? `The name "${name}" may hold a-z, 0-9 and _ only.\n\n${usage}` : usage)
  } else {
    const sql = words.includes('--empty') ? '-- Written by hand\n' : await changes()
    console.log(
      sql
        ? `Wrote ${write(name, sql)}/migration.sql`
        : 'Nothing changed in the schema since the last migration',
    )
  }
})
