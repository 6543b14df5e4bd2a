import { sql } from '../fixtures/database'
import { type Actor, isRole } from './abilities'
import { placeCanaries, unseen } from './canaries'
import { fill } from './doors'
import { ask, eachOf } from './http'
import { pages } from './table'
import { expect, test } from './test'

const office = pages.filter((row) => row.refusal === 'office' && !row.record)

test('odd paths and headers open no door of the office', async ({ stage }) => {
  const { own } = stage
  const odd: [path: string, headers?: Record<string, string>][] = [
    [`/${own.slug}/manage/people/`],
    [`/${own.slug}//manage/people`],
    [`/${own.slug}/./manage/people`],
    [`/${own.slug}/x/..%2fmanage/people`],
    [`/${own.slug}/manage/people%2f`],
    [`/${own.slug}/manage/people?network=${stage.other.slug}`],
    [`/${own.slug.toUpperCase()}/manage/people`],
    [`/DE/${own.slug}/manage/people`],
    [`/en/${own.slug}/manage/people`],
    [`/de/de/${own.slug}/manage/people`],
    [`/${own.slug}/manage/people.rsc`],
    [`/${own.slug}/manage/people.txt`],
    [`/_next/data/x/${own.slug}/manage/people.json`],
    ...(
      [
        { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
        { 'x-original-url': `/${own.slug}/manage/people`, 'x-rewrite-url': `/${own.slug}/manage/people` },
        { 'x-forwarded-host': 'intern.example', 'x-forwarded-for': '127.0.0.1' },
        { 'x-path': '/sign-in', 'x-nonce': 'x', 'x-request-id': 'x' },
        { 'next-router-prefetch': '1', RSC: '1', 'next-router-segment-prefetch': '/_tree' },
        { 'x-http-method-override': 'GET', 'x-invoke-path': `/${own.slug}/manage/people` },
        { cookie: 'next-auth.session-token=; next-auth.session-token=x' },
      ] as Record<string, string>[]
    ).map((headers): [string, Record<string, string>] => [`/${own.slug}/manage/people`, headers]),
  ]
  const strangers: Actor[] = ['visitor', 'stranger', 'member', 'editor', 'operator']
  await eachOf(odd, async ([path, headers]) => {
    for (const actor of strangers) {
      const { text, status } = await ask(path, {
        token: stage.tokens[actor],
        ...(headers ? { headers } : {}),
      })
      expect(status, `${path} ${JSON.stringify(headers)}`).toBeLessThan(500)
      expect(
        unseen(stage, actor).filter((one) => text.includes(one)),
        `${actor} at ${path}`,
      ).toEqual([])
    }
  })
})

test('what a role opened is closed at the next click once it ended', async ({ fresh }) => {
  const { own, tokens } = fresh
  const path = `/${own.slug}/manage/people`
  expect((await ask(path, { token: tokens.membership })).status).toBe(200)
  await sql('update "Grant" set "to" = now() where "personId" = $1', [own.people.membership])
  expect((await ask(path, { token: tokens.membership })).status).toBe(404)
})

test('a role that begins tomorrow opens nothing today', async ({ fresh }) => {
  const { own, tokens } = fresh
  await sql(`update "Grant" set "from" = now() + interval '1 day' where "personId" = $1`, [own.people.board])
  expect((await ask(`/${own.slug}/manage`, { token: tokens.board })).status).toBe(404)
})

test('a network that is not public exists for its office only', async ({ fresh }) => {
  const { own, other, tokens } = fresh
  await sql('update "Network" set "publicSince" = null where id = $1', [own.id])
  const doors = [
    ...pages.filter((row) => row.door.startsWith('/[network]') && !row.record && row.may.length > 0),
  ]
  const files = ['/[network]/events.ics', '/[network]/feed.xml'].map((door) => ({ door }))
  const outside: Actor[] = ['visitor', 'stranger', 'member', 'coordinator', 'operator']
  await eachOf([...doors, ...files], async ({ door }) => {
    for (const actor of outside) {
      const { status } = await ask(fill(door, { network: own.slug }), { token: tokens[actor] })
      expect(status, `${actor} at ${door}`).toBe(404)
    }
    const { status } = await ask(fill(door, { network: own.slug }), { token: tokens.admin })
    expect(status, `admin at ${door}`).not.toBe(404)
  })
  for (const actor of [...outside, 'admin'] as const)
    expect(
      (await ask('/', { token: tokens[actor] })).text.includes(`href="/${own.slug}`),
      `${actor} in the list`,
    ).toBe(false)
  expect((await ask(`/${other.slug}`)).status).toBe(200)
})

test('roles of one network mean nothing in another', async ({ fresh }) => {
  const { other, tokens } = fresh
  await eachOf(Object.entries(tokens) as [Actor, string][], async ([actor, token]) => {
    for (const { door } of office) {
      const { status } = await ask(fill(door, { network: other.slug }), { token })
      expect(status === 200, `${actor} at ${door}`).toBe(actor === 'stranger' && status === 200)
      if (isRole(actor)) expect(status, `${actor} at ${door}`).toBe(404)
    }
  })
})

test('the canaries sing for those who may hear them', async ({ fresh }) => {
  const canaries = await placeCanaries(fresh)
  const { own, tokens } = fresh
  const lists = ['people', 'audit', 'newsletter', 'news', 'events']
  const heard = await Promise.all(
    lists.map(async (list) => (await ask(`/${own.slug}/manage/${list}`, { token: tokens.admin })).text),
  )
  for (const what of [
    'name',
    'log of settings',
    "reader's address",
    'draft of an article',
    'unlisted event',
  ]) {
    const canary = canaries.find((one) => one.what === what)
    expect(
      heard.some((text) => canary && text.includes(canary.text)),
      what,
    ).toBe(true)
  }
})
