import { randomUUID } from 'node:crypto'
import { sql } from '../fixtures/database'
import { call, isDone, outcomeOf } from './act'
import { doors, fill } from './doors'
import { outcomeOf as met } from './expected'
import { ask, base, eachOf } from './http'
import { aDevice, anOpenDoor } from './rooms/door'
import { type HandlerRow, nameOf, type PageRow } from './row'
import type { Stage } from './stage'
import { actions, handlers, pages } from './table'
import { expect, test } from './test'

// A door device has no sign-in, so the table does not know it as an actor: here it comes to every door.

const cookie = (token: string) => ({ cookie: `konvent-door=${token}` })
const paired = { seenAt: new Date() }

async function slugOf(id: string) {
  const { rows } = await sql('select slug from "Event" where id = $1', [id])
  return rows[0].slug as string
}

async function act(stage: Stage, door: string, fields: Record<string, string>, token: string) {
  const found = doors().actions.get(door)
  if (!found) throw new Error(`${door} is not in the build`)
  const path = fill(found.pages[0] ?? '/', { network: stage.own.slug, ...fields })
  const all = { network: stage.own.slug, ...fields }
  return outcomeOf(
    await call({ id: found.id, path, fields: all, headers: { origin: base, ...cookie(token) } }),
  )
}

test('a device is let in at its own door', async ({ stage }) => {
  const { id, token } = await aDevice(stage.own, paired)
  const path = `/${stage.own.slug}/door/${await slugOf(id)}`
  expect((await ask(path, { headers: cookie(token) })).status).toBe(200)
  for (const name of ['sync', 'search']) {
    const { status } = await ask(`${path}/${name}`, { method: 'POST', headers: cookie(token) })
    expect(status, name).toBe(200)
  }
})

test('a device is nobody at every other door', async ({ stage }) => {
  const { token } = await aDevice(stage.own, paired)
  const all: (PageRow & Partial<HandlerRow>)[] = [...pages, ...handlers]
  await eachOf(all, async (row) => {
    const { ids } = (await row.record?.(stage.own)) ?? { ids: {} }
    const path = fill(row.door, { network: stage.own.slug, ...ids })
    const asking = { ...(row.method ? { method: row.method } : {}) }
    const [visitor, device] = [
      await ask(path, { ...asking, headers: { ...row.headers } }),
      await ask(path, { ...asking, headers: { ...row.headers, ...cookie(token) } }),
    ]
    expect(met(device, stage.own, row.ok), nameOf(row)).toBe(met(visitor, stage.own, row.ok))
  })
})

test('a device does nothing that a visitor may not', async ({ fresh }) => {
  const { token } = await aDevice(fresh.own, paired)
  for (const row of actions.filter((one) => !one.elsewhere && !one.may.includes('visitor'))) {
    const { ids } = (await row.record?.(fresh.own)) ?? { ids: {} }
    const fields = (await row.form?.(ids, fresh)) ?? {}
    const plain = Object.fromEntries(
      Object.entries(fields).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
    )
    const { status, to, state } = await act(fresh, row.door, plain, token)
    const sentAway = to !== null && /sign-in/.test(to)
    expect(sentAway || !isDone({ status, to, state }), nameOf(row)).toBe(true)
  }
})

test('a device lets in who comes to its event, and nobody once it ended or expired', async ({ fresh }) => {
  const { ids, id } = await anOpenDoor(fresh.own)
  const other = await anOpenDoor(fresh.own)
  const { device, token } = await aDevice(fresh.own, { ...paired, eventId: id })
  const enter = (fields: Record<string, string>) =>
    act(fresh, 'lib/check-in/actions.ts#checkIn', { ...fields, scan: randomUUID() }, token)
  expect(isDone(await enter(other.ids)), 'another event').toBe(false)
  expect(isDone(await enter({ ...ids, registration: other.ids.registration })), 'a guest of another').toBe(
    false,
  )
  expect(isDone(await enter(ids))).toBe(true)
  await sql('update "Device" set expires = now() where id = $1', [device])
  expect(isDone(await enter({ ...ids, direction: 'out' })), 'expired').toBe(false)
  await sql(`update "Device" set expires = now() + interval '1 day', "endedAt" = now() where id = $1`, [
    device,
  ])
  expect(isDone(await enter({ ...ids, direction: 'out' })), 'ended').toBe(false)
})

test('a steward of one event is nobody at the door of another', async ({ fresh }) => {
  const [mine, other] = [await anOpenDoor(fresh.own), await anOpenDoor(fresh.own)]
  const personId = fresh.own.people.steward ?? ''
  await sql('update "Grant" set "eventId" = $1 where "personId" = $2', [mine.id, personId])
  const token = fresh.tokens.steward
  const at = (slug: string) => `/${fresh.own.slug}/door/${slug}`
  expect((await ask(at(mine.ids.event), { token })).status).toBe(200)
  expect((await ask(at(other.ids.event), { token })).status).toBe(404)
  for (const name of ['sync', 'search'])
    expect((await ask(`${at(other.ids.event)}/${name}`, { method: 'POST', token })).status).toBe(404)
  const office = await ask(`/${fresh.own.slug}/manage`, { token })
  expect(office.text).toContain(mine.marker)
  expect(office.text).not.toContain(other.marker)
})

test('a search finds nobody of another event', async ({ stage }) => {
  const [here, there] = [await anOpenDoor(stage.own), await anOpenDoor(stage.own)]
  const find = async (event: string, q: string) => {
    const asking = { method: 'POST', token: stage.tokens.events, body: JSON.stringify({ q }) }
    const { text } = await ask(`/${stage.own.slug}/door/${event}/search`, asking)
    return JSON.parse(text)
  }
  const { rows } = await sql(
    'select p."familyName" from "Person" p join "Registration" r on r."personId" = p.id where r.id = $1',
    [there.ids.registration],
  )
  expect(await find(there.ids.event, rows[0].familyName)).toHaveLength(1)
  expect(await find(here.ids.event, rows[0].familyName)).toEqual([])
})
