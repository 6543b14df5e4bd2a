import { actors } from './abilities'
import { isDone } from './act'
import { deedOf } from './deed'
import { fingerprint } from './fingerprint'
import { ask, eachOf } from './http'
import { nameOf } from './row'
import { actions, handlers, pages } from './table'
import { test as base, expect } from './test'
import { startUnproxied } from './unproxied'
import { Visit } from './visit'

// The proxy brings headers and languages; nothing that keeps somebody out may hang on it.
const test = base.extend<object, { unproxied: string }>({
  unproxied: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from here
    async ({}, use) => {
      const { url, stop } = await startUnproxied()
      await use(url)
      await stop()
    },
    { scope: 'worker' },
  ],
})

test('there is really no proxy', async ({ unproxied }) => {
  const { status, headers } = await ask('/de', { at: unproxied })
  expect([status, headers.get('content-security-policy')]).toEqual([200, null])
})

for (const row of [...pages, ...handlers]) {
  test(nameOf(row), async ({ stage, unproxied }) => {
    const visit = new Visit(row, stage, unproxied)
    const own = (await row.record?.(stage.own)) ?? { ids: {} }
    await eachOf(actors, (actor) => visit.asExpected(actor, own))
  })
}

for (const row of actions.filter((one) => !one.elsewhere)) {
  test(nameOf(row), async ({ fresh, unproxied }) => {
    const deed = await deedOf(row, fresh)
    const { own, other } = fresh
    const everything = async () => [await fingerprint(own.id), await fingerprint(other.id)]
    const before = await everything()
    const others = actors.filter((one) => !row.may.includes(one))
    await eachOf(others, async (actor) => {
      expect(isDone(await deed.send(actor, deed.right, { unproxied })), actor).toBe(false)
    })
    const away = await deed.send(row.may[0] ?? 'visitor', deed.right, {
      unproxied,
      origin: 'https://anderswo.example',
    })
    expect([403, 500]).toContain(away.status)
    expect(await everything(), 'nothing changed').toEqual(before)
  })
}
