import { expect, test } from 'vitest'
import { readSettings, warnings } from './settings'

const read = (env: Record<string, string>, dev = false) =>
  readSettings(env as unknown as NodeJS.ProcessEnv, dev)
const production = {
  DATABASE_URL: 'postgresql://konvent@db/konvent',
  SMTP_URL: 'smtp://mail',
  BASE_URL: 'https://konvent.example.org',
  AUTH_SECRET: 'x'.repeat(32),
}

test('without a database address it is a demo for this machine alone', () => {
  const settings = read({})
  expect(settings).toMatchObject({
    mode: 'demo',
    host: 'localhost',
    port: 3000,
    baseUrl: 'http://localhost:3000',
  })
  expect(warnings(settings)).toEqual([])
})

test('a demo that others can reach comes with a warning', () => {
  expect(warnings(read({ HOST: '0.0.0.0' }))).toEqual([expect.stringContaining('0.0.0.0')])
})

test('with a database address it is production, for everybody', () => {
  expect(read(production)).toMatchObject({
    mode: 'production',
    host: '0.0.0.0',
    databaseUrl: production.DATABASE_URL,
  })
})

test('production names everything that is missing', () => {
  const start = () => read({ DATABASE_URL: production.DATABASE_URL })
  for (const name of ['SMTP_URL', 'BASE_URL', 'AUTH_SECRET']) expect(start).toThrow(name)
})

test.each([
  [{ PORT: 'abc' }, 'PORT is "abc"'],
  [{ PORT: '70000' }, 'PORT is "70000"'],
  [{ BASE_URL: 'konvent' }, 'BASE_URL is "konvent"'],
  [{ ...production, AUTH_SECRET: 'short' }, 'AUTH_SECRET is too short'],
])('%j is refused in words', (env, words) => {
  expect(() => read(env as Record<string, string>)).toThrow(words)
})

test.each(['127.0.0.1', '127.0.1.1', '::1'])(
  '%s is called localhost, or addresses without a language go wrong',
  (host) => {
    expect(read({ HOST: host }).host).toBe('localhost')
  },
)
