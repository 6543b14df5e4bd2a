import { fill } from './doors'
import { ask, eachOf } from './http'
import { nameOf } from './row'
import { handlers } from './table'
import { expect, test } from './test'

const methods = ['POST', 'PUT', 'PATCH', 'DELETE']

for (const row of handlers) {
  test(`${nameOf(row)} answers only what it is for`, async ({ stage }) => {
    const { ids } = (await row.record?.(stage.own)) ?? { ids: {} }
    const path = fill(row.door, { network: stage.own.slug, ...ids })
    const others = methods.filter((method) => !row.methods.includes(method))
    await eachOf(others, async (method) => {
      const { status } = await ask(path, { method, token: stage.tokens.admin })
      expect(status, method).toBe(405)
    })
  })
}

test('opening the address of one-click unsubscribing only shows a page', async ({ stage }) => {
  const row = handlers.find((one) => one.door.endsWith('/unsubscribe'))
  const { ids } = (await row?.record?.(stage.own)) ?? { ids: {} }
  const path = fill(row?.door ?? '', { network: stage.own.slug, ...ids })
  const { status, location } = await ask(path)
  expect([status, location]).toEqual([307, path.replace('/unsubscribe', '')])
  expect((await ask(location ?? '')).text).not.toContain('abgemeldet')
})

test("next-auth's own doors are closed, but for reading a sign-in and ending it", async ({ stage }) => {
  const closed = [
    'signin',
    'signin/email',
    'callback/email',
    'providers',
    'error',
    'verify-request',
    'session/x',
  ]
  await eachOf(closed, async (name) => {
    for (const method of ['GET', 'POST'])
      expect((await ask(`/api/auth/${name}`, { method })).status, `${method} ${name}`).toBe(404)
  })
  const { text } = await ask('/api/auth/session', { token: stage.tokens.admin })
  expect(Object.keys(JSON.parse(text)).sort()).toEqual(['expires', 'user'])
})
