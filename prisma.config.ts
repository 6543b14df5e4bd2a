import { defineConfig } from 'prisma/config'

// For Prisma's own command line, where its engine can be had; our commands do without (see prisma/engine.ts).
export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost/konvent' },
})
