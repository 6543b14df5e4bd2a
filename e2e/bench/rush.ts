import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { db } from '@/lib/db'
import { withoutLock } from '@/lib/testing/unlocked'
import { type Afterwards, afterwards, crowdOf, formsOf, type Rush, rushEvent } from './crowd'
import type { Orders, Result, Shot } from './load'

export type Numbers = { people: number; places: number; sockets: number; kills: number }
/** Where the server is, in which network, and a folder for the orders of the load generator. */
export type Where = { base: string; slug: string; folder: string }

const run = promisify(execFile)

async function load({ base, folder }: Where, shots: Shot[], connections: number, stubborn: boolean) {
  const file = join(folder, 'rush.json')
  const orders: Orders = { base, connections, shots, repeat: 1, stubborn }
  writeFileSync(file, JSON.stringify(orders))
  const { stdout } = await run('node', ['--import', 'tsx', 'e2e/bench/load.ts', file])
  return JSON.parse(stdout) as Result
}

const say = (words: string, result: Result, found: Afterwards) =>
  console.log(
    `${words}: ${result.perSecond.toFixed(0)}/s, p95 ${result.p95.toFixed(0)} ms, ` +
      `${JSON.stringify(result.statuses)}, ${result.again} sent again\n  ${JSON.stringify(found)}`,
  )

function demand(holds: boolean, words: string) {
  if (!holds) throw new Error(`The rush failed: ${words}`)
}

function check(found: Afterwards, { people, places }: Pick<Numbers, 'people' | 'places'>) {
  demand(found.registrations === people && found.places === people, 'one registration for each person')
  demand(found.taken === found.confirmed, 'the counter equals the count')
  demand(found.confirmed === places, `exactly ${places} confirmed`)
  demand(found.waiting === people - places, 'everybody else waits')
  demand(found.numbers === people && found.last === people && found.arrivals === people, 'a dense order')
  demand(found.lastConfirmed === places, 'who came first is in')
  demand(found.right === people && found.wrong === 0, 'one mail for each change of state, and the right one')
  demand(found.orphans === 0, 'no mail without a registration')
}

const noFault = ({ statuses }: Result) =>
  demand(Object.keys(statuses).join() === '303', `no answer but 303: ${JSON.stringify(statuses)}`)

/** Everybody presses the button, so many at a time: exactly the places are confirmed, the rest waits in dense order. */
export async function rushForPlaces(where: Where, numbers: Omit<Numbers, 'kills'>) {
  const key = `rush-${Date.now().toString(36)}`
  const rush = await rushEvent(where.slug, key, numbers.places)
  const cookies = await crowdOf(where.slug, key, numbers.people)
  const shots = await formsOf(where.base, rush.path, cookies)
  const result = await load(where, shots, numbers.sockets, false)
  const found = await afterwards(rush)
  say(`${numbers.people} people, ${numbers.places} places, ${numbers.sockets} sockets`, result, found)
  noFault(result)
  check(found, numbers)
}

/** The same with the lock taken off in the database: more people get a place than there are. The race above can see that. */
export async function rushWithoutLock(where: Where, numbers: Omit<Numbers, 'kills'>) {
  const key = `unlocked-${Date.now().toString(36)}`
  const rush = await rushEvent(where.slug, key, numbers.places)
  const shots = await formsOf(where.base, rush.path, await crowdOf(where.slug, key, numbers.people))
  const ask = (statement: string) => db.$queryRawUnsafe(statement)
  const result = await withoutLock(ask, rush.poolId, () => load(where, shots, numbers.sockets, false))
  const found = await afterwards(rush)
  say('negative control, the lock off', result, found)
  noFault(result)
  demand(found.confirmed > numbers.places, 'the negative control did not oversell')
}

/** A process that dies more often than five times in a minute is given up by its keeper (bin/keep-alive.ts). */
const betweenKills = 16_000

/**
 * The same while the web process is killed over and over, each time in the middle of a batch: whoever got no answer
 * presses the button again. Afterwards nothing is counted that is not there, and nobody was told what is not so.
 */
export async function rushUnderFire(where: Where, dataDir: string, numbers: Numbers) {
  const { people, places, sockets, kills } = numbers
  const key = `fire-${Date.now().toString(36)}`
  const rush = await rushEvent(where.slug, key, places)
  const shots = await formsOf(where.base, rush.path, await crowdOf(where.slug, key, people))
  const batch = Math.ceil(people / kills)
  const all: Result[] = []
  for (let i = 0; i < kills; i++) {
    const began = Date.now()
    const loading = load(where, shots.slice(i * batch, (i + 1) * batch), sockets, true)
    await someAnswered(rush, i * batch + batch / 4)
    killWeb(dataDir)
    all.push(await loading)
    await sleep(Math.max(0, betweenKills - (Date.now() - began)))
  }
  const found = await afterwards(rush)
  for (const result of all) noFault(result)
  const [first] = all
  if (first) say(`${kills} times killed, ${people} people (first batch)`, first, found)
  console.log(`  sent again: ${all.map((result) => result.again).join(' ')}`)
  demand(
    all.some((result) => result.again > 0),
    'nothing was under way when the process was killed',
  )
  check(found, numbers)
}

async function someAnswered({ poolId }: Rush, count: number) {
  for (let i = 0; i < 600; i++) {
    if ((await db.place.count({ where: { poolId } })) >= count) return
    await sleep(20)
  }
}

/** Its whole group, and at once: no handler runs, nothing is said goodbye to. */
function killWeb(dataDir: string) {
  const { pid } = JSON.parse(readFileSync(join(dataDir, 'run/web.json'), 'utf8')) as { pid: number }
  process.kill(-pid, 'SIGKILL')
}
