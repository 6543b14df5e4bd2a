import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isTest, quantile, roomOf, rooms, sources } from './architecture'

const all = sources('app', 'components', 'lib', 'prisma', 'e2e', 'bin')
const code = all.filter((s) => !isTest(s.path) && !s.path.startsWith('e2e/'))
const inLib = code.filter((s) => s.path.startsWith('lib/'))

test('the root holds only what the house names', () => {
  const expected = [
    '.ci',
    '.env.example',
    '.git',
    '.gitignore',
    '.npmrc',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'app',
    'bin',
    'biome.json',
    'components',
    'deploy',
    'docs',
    'e2e',
    'lib',
    'next.config.js',
    'package-lock.json',
    'package.json',
    'playwright.config.ts',
    'postcss.config.mjs',
    'prisma',
    'prisma.config.ts',
    'proxy.ts',
    'public',
    'tsconfig.json',
    'vitest.config.ts',
  ]
  const made = ['.data', '.env', '.next', 'next-env.d.ts', 'node_modules', 'test-results']
  expect(
    readdirSync('.')
      .filter((name) => !made.includes(name))
      .sort(),
  ).toEqual(expected.sort())
})

test('imports go one way: app → components → lib → prisma', () => {
  const wrong = code.flatMap((s) =>
    s.imports
      .filter((target) => {
        const from = s.path.split('/')[0]
        const to = target.split('/')[0]
        if (from === 'lib' && (to === 'app' || to === 'components')) return true
        if (from === 'components' && to === 'app') return true
        return from === 'app' && (target === 'lib/db' || target.startsWith('prisma/generated'))
      })
      .map((target) => `${s.path} → ${target}`),
  )
  expect(wrong).toEqual([])
})

test('a room knows only rooms before it; actions are doors and may ask standing', () => {
  const wrong = inLib.flatMap((s) => {
    const own = roomOf(s.path)
    if (!own || s.path.endsWith('/actions.ts')) return []
    return s.imports
      .filter((target) => {
        const other = roomOf(target)
        return other && rooms.indexOf(other) > rooms.indexOf(own)
      })
      .map((target) => `${s.path} → ${target}`)
  })
  expect(wrong).toEqual([])
})

test('foundations and floors know no room but the types of access', () => {
  const wrong = inLib
    .filter(
      (s) => roomOf(s.path) === null && s.path !== 'lib/worker.ts' && !s.path.startsWith('lib/testing/'),
    )
    .flatMap((s) =>
      s.imports
        .filter((target) => roomOf(target) && !target.startsWith('lib/access/'))
        .map((target) => `${s.path} → ${target}`),
    )
  expect(wrong).toEqual([])
})

test('only the app and components import actions; only the worker gathers jobs', () => {
  const wrong = inLib.flatMap((s) =>
    s.imports
      .filter((t) => t.endsWith('/actions') && !s.path.endsWith('/actions.ts'))
      .map((t) => `${s.path} → ${t}`),
  )
  expect(wrong).toEqual([])
})

test("'use server' stands in actions.ts and nowhere else", () => {
  const marked = all.filter((s) => /^'use server'/m.test(s.text)).map((s) => s.path)
  expect(marked.filter((path) => !/^lib\/.+\/actions\.ts$/.test(path))).toEqual([])
})

test('no room is called utils, helpers, common, misc, shared, service or manager, and there are no barrels', () => {
  const names = all
    .map((s) => s.path)
    .filter((path) => /(^|\/)(utils?|helpers?|common|misc|shared|services?|managers?)(\/|\.tsx?$)/.test(path))
  expect(names).toEqual([])
  expect(code.map((s) => s.path).filter((p) => /^(lib|components)\/.*index\.tsx?$/.test(p))).toEqual([])
})

test('the policy drops style attributes, so no page writes any', () => {
  const styled = code.filter(
    (s) => s.path.endsWith('.tsx') && /\sstyle=\{/.test(s.text) && !/emails|lib\/mail\//.test(s.path),
  )
  expect(styled.map((s) => s.path)).toEqual([])
})

test('files stay small: median under 60 lines, nine of ten under 150, none over 400', () => {
  const lines = code.map((s) => s.lines)
  expect(code.filter((s) => s.lines > 400).map((s) => `${s.path} ${s.lines}`)).toEqual([])
  expect(quantile(lines, 0.5)).toBeLessThan(60)
  expect(quantile(lines, 0.9)).toBeLessThan(150)
})
