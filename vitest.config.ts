import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: {
      '@': here('.'),
      'server-only': here('node_modules/next/dist/compiled/server-only/empty.js'),
    },
  },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['{app,bin,components,lib,prisma}/**/*.test.{ts,tsx}'],
    globalSetup: ['lib/testing/database.ts'],
    setupFiles: ['lib/testing/setup.ts'],
    pool: 'forks',
    maxWorkers: 3,
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
  },
})
