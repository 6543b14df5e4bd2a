import { withoutLock } from '../../lib/testing/unlocked'
import { sql } from '../fixtures/database'
import { type MadeEvent, newEvent, poolState } from '../fixtures/events'
import { type SignedIn, signedInPeople } from '../fixtures/people'
import { formBody, readRenderedForm } from '../fixtures/rendered-form'
import { expect, test } from '../fixtures/test'

/** Several at a time, in order. */
async function inTurns<In, Out>(items: In[], width: number, run: (item: In) => Promise<Out>): Promise<Out[]> {
  const answers: Out[] = []
  for (let from = 0; from < items.length; from += width)
    answers.push(...(await Promise.all(items.slice(from, from + width).map(run))))
  return answers
}

/** Each opens the page of the form in their own browser, then all press the button at once. Answers the statuses. */
async function registerAtOnce(base: string, event: MadeEvent, people: SignedIn[]): Promise<number[]> {
  const address = new URL(`${event.path}/register`, base).href
  const bodies = await inTurns(people, 10, async ({ cookie }) => {
    const page = await fetch(address, { headers: { cookie } })
    return formBody(readRenderedForm(await page.text(), 'name="attempt"'), {})
  })
  return Promise.all(
    people.map(async ({ cookie }, i) => {
      const headers = { cookie, origin: base }
      const answer = await fetch(address, {
        method: 'POST',
        body: bodies[i] ?? null,
        headers,
        redirect: 'manual',
      })
      await answer.arrayBuffer()
      return answer.status
    }),
  )
}

test('200 people press the button for the last 10 places: exactly 10 get one', async ({ baseURL }) => {
  test.setTimeout(180_000)
  const event = await newEvent('ozg-mitte', { audience: 'signed_in', capacity: 10 })
  const people = await signedInPeople('ozg-mitte', 200)
  const statuses = await registerAtOnce(baseURL ?? '', event, people)
  expect(statuses.filter((status) => status !== 303)).toEqual([])

  const pool = await poolState(event.poolId)
  expect(pool).toMatchObject({ taken: 10, confirmed: 10, waiting: 190 })
  const { rows: places } = await sql(
    'select "arrivalNo", state from "Place" where "poolId" = $1 order by "arrivalNo"',
    [event.poolId],
  )
  expect(places.map((place) => place.arrivalNo)).toEqual(people.map((_, i) => i + 1))
  expect(places.slice(0, 10).every((place) => place.state === 'confirmed')).toBe(true)
  const { rows: mails } = await sql(
    `select address, count(*)::int as mails from "Outbox" where address = any ($1) group by address`,
    [people.map((one) => one.email)],
  )
  expect(mails.filter((row) => row.mails === 1)).toHaveLength(200)
})

// The lock is taken off in the database, not in the code: lib/testing/unlocked.ts says how, and why that is the same.
test('with the lock off more get one: the race above can see overselling', async ({ baseURL }) => {
  test.setTimeout(120_000)
  const event = await newEvent('ozg-mitte', { audience: 'signed_in', capacity: 5 })
  const people = await signedInPeople('ozg-mitte', 40)
  const ask = async (statement: string) => (await sql(statement)).rows
  const statuses = await withoutLock(ask, event.poolId, () => registerAtOnce(baseURL ?? '', event, people))
  expect(statuses.filter((status) => status !== 303)).toEqual([])
  expect((await poolState(event.poolId)).confirmed).toBeGreaterThan(5)
})
