import { value } from '../fixtures/database'
import type { Actor } from './abilities'
import { call, isDone, type Outcome, outcomeOf } from './act'
import { doors, fill } from './doors'
import { base } from './http'
import { insert, word } from './insert'
import type { Fields } from './row'
import type { Stage } from './stage'
import { expect, test } from './test'

// Acts on rows that are one's own: the table cannot say whose a row is, so they are played here.

const people = 'lib/people/own/actions.ts'

async function act(stage: Stage, actor: Actor, door: string, fields: Fields) {
  const found = doors().actions.get(door)
  if (!found) throw new Error(`${door} is not in the build`)
  const path = fill(found.pages[0] ?? '/', { network: stage.own.slug, token: 'falsch' })
  const all = { network: stage.own.slug, ...fields }
  const headers = { origin: base }
  return outcomeOf(await call({ id: found.id, path, fields: all, token: stage.tokens[actor], headers }))
}

/** Told no, or sent to sign in: the page around the form asks that first. What was refused is done afterwards by its owner. */
const refused = (outcome: Outcome) => !isDone(outcome) || /^\/sign-in\b/.test(outcome.to ?? '')

const address = (stage: Stage, actor: Actor) =>
  insert('Address', {
    networkId: stage.own.id,
    personId: stage.own.people[actor],
    email: `${word('post')}@amt.example`,
  })

test('addresses are one’s own: everybody else’s is not found', async ({ fresh }) => {
  for (const name of ['confirmAgain', 'askForSignInAddress', 'loseMailbox']) {
    const door = `${people}#${name}`
    const addressId = await address(fresh, 'member')
    for (const actor of ['visitor', 'stranger', 'admin', 'lead', 'operator'] as const)
      expect(refused(await act(fresh, actor, door, { addressId })), `${actor}: ${name}`).toBe(true)
    expect(isDone(await act(fresh, 'member', door, { addressId })), name).toBe(true)
  }
})

test('a forged link confirms nothing', async ({ fresh }) => {
  const answer = await act(fresh, 'member', `${people}#confirmOwnAddress`, { token: word('falsch') })
  expect(refused(answer)).toBe(true)
})

test('a membership is resigned by whom it belongs to', async ({ fresh }) => {
  const door = 'lib/memberships/own/actions.ts#resignMembership'
  const id = await value<string>('select id from "Membership" where "personId" = $1', [
    fresh.own.people.member,
  ])
  const fields = { id, on: '2099-12-31' }
  for (const actor of ['visitor', 'stranger', 'admin', 'delegate', 'operator'] as const)
    expect(refused(await act(fresh, actor, door, fields)), actor).toBe(true)
  expect(isDone(await act(fresh, 'member', door, fields))).toBe(true)
})
