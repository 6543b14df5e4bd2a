import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// What lib/architecture.test.ts measures, kept apart so that the test reads like the rules.

export type Source = { path: string; text: string; lines: number; imports: string[] }

const skipped = /node_modules|\/generated\/|\.next|\.data|test-results/

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (skipped.test(`/${path}/`)) return []
    return entry.isDirectory() ? walk(path) : /\.(tsx?|mjs|cjs)$/.test(entry.name) ? [path] : []
  })
}

/** Every source file below the given folders, with what it imports as a path from the root ("lib/db"). */
export function sources(...folders: string[]): Source[] {
  return folders.flatMap(walk).map((path) => {
    const text = readFileSync(path, 'utf8')
    const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
    const imports = found.flatMap((target) => {
      if (target.startsWith('@/')) return [target.slice(2)]
      if (target.startsWith('.')) return [join(path, '..', target)]
      return []
    })
    return { path, text, lines: text.split('\n').length - 1, imports }
  })
}

export const isTest = (path: string) => /\.test\.tsx?$/.test(path)

/** The order in which rooms of lib/ may know each other; floors and foundations come before all of them. */
export const rooms = [
  'auth',
  'access',
  'networks',
  'forms',
  'people',
  'organisations',
  'memberships',
  'groups',
  'standing',
  'applications',
  'events',
  'registrations',
  'check-in',
  'agenda',
  'news',
  'newsletter',
] as const

/** The room of a path in lib/, or null for foundations, floors and everything outside lib/. */
export function roomOf(path: string): (typeof rooms)[number] | null {
  const [top, room] = path.split('/')
  return top === 'lib' ? (rooms.find((r) => r === room) ?? null) : null
}

/** The value below which a share of the numbers lies. */
export function quantile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
