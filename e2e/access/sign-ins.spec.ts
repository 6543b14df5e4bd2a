import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { sql, value } from '../fixtures/database'
import type { Actor } from './abilities'
import { call, isDone, outcomeOf } from './act'
import { doors } from './doors'
import { ask, base } from './http'
import { insert } from './insert'
import type { Fields } from './row'
import { signInAgain } from './stage'
import { expect, test } from './test'

const hash = (text: string) => createHash('sha256').update(text).digest('base64url')
const named = (name: string) => doors().actions.get(`lib/auth/actions.ts#${name}`)?.id ?? ''

const act = async (
  name: string,
  fields: Fields,
  more: { token?: string; cookie?: string; origin?: string } = {},
) =>
  outcomeOf(
    await call({
      id: named(name),
      path: '/sign-in',
      fields,
      token: more.token,
      headers: { origin: more.origin ?? base, ...(more.cookie ? { cookie: more.cookie } : {}) },
    }),
  )

const signInId = (token: string) =>
  value<string>('select id from "SignIn" where "tokenHash" = $1', [hash(token)])
const isSignedIn = async (token: string) => (await ask('/me', { token })).status === 200

/** An attempt to sign in, as the mail's link and a browser carry it. */
async function anAttempt(email: string) {
  const [token, browser] = [randomBytes(16).toString('base64url'), randomBytes(16).toString('base64url')]
  await insert('SignInAttempt', {
    hash: hash(token),
    browserHash: hash(browser),
    codeHash: randomUUID(),
    email,
    expires: new Date(Date.now() + 600_000),
  })
  return { token, browser }
}

test('everybody is told the same when they ask for a mail', async ({ fresh }) => {
  const known = await act('askForSignIn', { email: `admin@${fresh.own.slug}.example` })
  const unknown = await act('askForSignIn', { email: `niemand-${randomUUID()}@post.example` })
  expect(known).toEqual(unknown)
  expect(known.to).toBe('/sign-in/code')
})

test("a sign-in mail's link opens only in the browser that asked", async ({ fresh }) => {
  const { token } = await anAttempt(`admin@${fresh.own.slug}.example`)
  expect((await ask(`/sign-in/${token}`)).status).toBe(200)
  expect((await ask(`/sign-in/${randomUUID()}`)).status).toBe(404)
  const elsewhere = await act('enterByLink', { token })
  expect(isDone(elsewhere)).toBe(false)
  expect(isDone(await act('enterByCode', { code: 'AAAAAAAA' }))).toBe(false)
})

for (const actor of ['visitor', 'stranger', 'participant', 'admin', 'operator'] as Actor[]) {
  test(`${actor} ends no sign-in of somebody else`, async ({ fresh }) => {
    const theirs = await signInAgain(fresh, 'member')
    const token = fresh.tokens[actor]
    for (const id of [await signInId(theirs), randomUUID()]) {
      const { state } = await act('endSignIn', { id }, { ...(token ? { token } : {}) })
      expect(state?.error).toBe(actor === 'visitor' ? 'Forbidden' : 'NotFound')
    }
    await act('endOtherSignIns', {}, { ...(token ? { token } : {}) })
    expect(await isSignedIn(theirs)).toBe(true)
  })
}

test('one ends one of their own sign-ins, or all others', async ({ fresh }) => {
  const [here, there, third] = [
    await signInAgain(fresh, 'member'),
    await signInAgain(fresh, 'member'),
    await signInAgain(fresh, 'member'),
  ]
  expect(isDone(await act('endSignIn', { id: await signInId(there) }, { token: here }))).toBe(true)
  expect(await isSignedIn(there)).toBe(false)
  expect(await isSignedIn(third)).toBe(true)
  expect(isDone(await act('endOtherSignIns', {}, { token: here }))).toBe(true)
  expect([await isSignedIn(here), await isSignedIn(third)]).toEqual([true, false])
})

test('another site signs nobody out', async ({ fresh }) => {
  const token = await signInAgain(fresh, 'member')
  const away = await act('signOut', {}, { token, origin: 'https://anderswo.example' })
  expect([403, 500]).toContain(away.status)
  expect(await isSignedIn(token)).toBe(true)
  expect(isDone(await act('signOut', {}, { token }))).toBe(true)
  expect(await isSignedIn(token)).toBe(false)
})

test('a sign-in that expired opens nothing', async ({ fresh }) => {
  const token = await signInAgain(fresh, 'admin')
  await sql('update "SignIn" set expires = now() where "tokenHash" = $1', [hash(token)])
  expect((await ask('/me', { token })).status).toBe(307)
  expect((await ask(`/${fresh.own.slug}/manage`, { token })).location).toContain('/sign-in')
})
