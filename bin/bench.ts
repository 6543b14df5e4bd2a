import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Orders, Result } from '../e2e/bench/load'
import { formBody, readRenderedForm } from '../e2e/fixtures/rendered-form'
import { startInstance } from './instance'
import { freePort } from './ports'
import { command } from './refusal'
import { temporaryFolder } from './throwaway'

// Ratios measured in one run on one machine: every page beside an empty one of the same server, layout and proxy.

const people = 1000
const connections = 32

function load(folder: string, orders: Orders): Result {
  const file = join(folder, 'orders.json')
  writeFileSync(file, JSON.stringify(orders))
  return JSON.parse(
    execFileSync('node', ['--import', 'tsx', 'e2e/bench/load.ts', file], { encoding: 'utf8' }),
  ) as Result
}

const row = (name: string, result: Result, beside?: Result) =>
  console.log(
    `${name.padEnd(38)} ${result.perSecond.toFixed(0).padStart(6)}/s  p95 ${result.p95.toFixed(0).padStart(5)} ms  ` +
      `${JSON.stringify(result.statuses)}${beside ? `  ratio ${(result.perSecond / beside.perSecond).toFixed(2)}` : ''}`,
  )

/** The worker's process, as the instance wrote it down. */
const worker = (dataDir: string): number =>
  JSON.parse(readFileSync(join(dataDir, 'run/worker.json'), 'utf8')).pid

/** 100,000 people and 5,000 organisations in one network: the office searches, and imports 50,000 more. */
async function register(base: string, dataDir: string) {
  const { officeOf, searchInDatabase, searchPath } = await import('../e2e/bench/register')
  const { importThrough } = await import('../e2e/bench/import')
  const { peopleFile } = await import('../e2e/bench/members')
  const { blank } = await import('../e2e/bench/scenario')
  const { ctx, cookie, words } = await officeOf(100_000, 5_000)
  console.log(
    `office search in the database ${' '.repeat(8)} p95 ${(await searchInDatabase(ctx, words)).toFixed(0)} ms (goal 50)`,
  )
  // Few at a time, as an office is: with many the figure would be the queue's.
  const few = { base, connections: 2, repeat: 1 }
  const shots = words.map((q) => ({ path: searchPath(q), cookie }))
  load(dataDir, { ...few, shots: shots.slice(0, 20) })
  const empty = load(dataDir, { ...few, shots: shots.map(() => ({ path: blank, cookie })) })
  row('empty page, signed in, 2 connections', empty)
  row('office search page (p95 goal 200 ms)', load(dataDir, { ...few, shots }), empty)
  const { check, write, before, counts } = await importThrough(
    ctx,
    base,
    cookie,
    await peopleFile(dataDir, 50_000),
    worker(dataDir),
  )
  const lap = ({ seconds, peakMb, steps }: typeof check) =>
    `${seconds.toFixed(1)} s, worker at most ${peakMb.toFixed(0)} MB, ${steps} steps of progress`
  console.log(`import of 50,000 rows, check: ${lap(check)}`)
  console.log(
    `import of 50,000 rows, write: ${lap(write)} (goals 60 s, 500 MB; before ${before.toFixed(0)} MB)`,
  )
  console.log(JSON.stringify(counts))
}

/** `npm run bench -- rush`: the last places under load, with the lock off, and under `kill -9`. */
async function rushOnly(base: string, dataDir: string) {
  const { rushForPlaces, rushUnderFire, rushWithoutLock } = await import('../e2e/bench/rush')
  const number = (name: string, usual: number) => Number(process.env[name] ?? usual)
  const sockets = 50
  const where = { base, slug: 'next', folder: dataDir }
  const numbers = { people: number('KONVENT_BENCH_PEOPLE', 10_000), places: 100, sockets }
  await rushForPlaces(where, numbers)
  await rushWithoutLock(where, { people: 200, places: 10, sockets })
  await rushUnderFire(where, dataDir, { ...numbers, kills: number('KONVENT_BENCH_KILLS', 20) })
}

/**
 * `npm run bench -- agenda`, and last in the plain run: the public programme, with and without nginx, and the office's
 * among 900 sessions.
 */
async function agendaOnly(base: string, dataDir: string) {
  const { benchAgenda } = await import('../e2e/bench/agenda')
  await benchAgenda({
    base,
    dataDir,
    port: await freePort(),
    load: (at, repeat, path) => load(dataDir, { base: at, connections, repeat, shots: [{ path }] }),
    row,
  })
}

await command(async () => {
  process.env.KONVENT_BENCH = '1'
  const dataDir = temporaryFolder('bench')
  const port = await freePort()
  const base = `http://localhost:${port}`
  const instance = startInstance({
    mode: 'demo',
    dev: false,
    dataDir,
    host: 'localhost',
    port,
    baseUrl: base,
    throwaway: true,
  })
  try {
    Object.assign(process.env, await instance.ready)
    if (process.argv.includes('rush')) {
      await Promise.race([instance.failed, rushOnly(base, dataDir)])
      return
    }
    if (process.argv.includes('agenda')) {
      await Promise.race([instance.failed, agendaOnly(base, dataDir)])
      return
    }
    const { blank, conferenceOf60, registered, rush } = await import('../e2e/bench/scenario')
    const get = (path: string, cookie?: string) => [{ path, ...(cookie ? { cookie } : {}) }]
    const agenda = await conferenceOf60()
    const { path, cookies } = await rush(people)
    const [first = ''] = cookies
    load(dataDir, {
      base,
      connections,
      repeat: 200,
      shots: [...get(blank), ...get(agenda), ...get(path, first)],
    })

    console.log(
      `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model}), ${connections} connections`,
    )
    const empty = load(dataDir, { base, connections, repeat: 2000, shots: get(blank) })
    row('empty page', empty)
    row(
      'agenda, 60 sessions with people',
      load(dataDir, { base, connections, repeat: 1000, shots: get(agenda) }),
      empty,
    )

    const shots = []
    for (const cookie of cookies) {
      const ask = () => fetch(base + path, { headers: { cookie } })
      // The server may close a kept connection just as it is used again.
      const html = await (await ask().catch(ask)).text()
      const fields = [...formBody(readRenderedForm(html, 'name="network"'), {}).entries()]
      shots.push({
        path,
        cookie,
        fields: fields.map(([name, text]): [string, string] => [name, String(text)]),
      })
    }
    const known = load(dataDir, {
      base,
      connections,
      repeat: 2,
      shots: cookies.map((cookie) => ({ path: blank, cookie })),
    })
    row('empty page, signed in', known)
    row('registrations through the form', load(dataDir, { base, connections, repeat: 1, shots }), known)
    console.log(`places confirmed: ${await registered()} of ${people}`)
    await register(base, dataDir)
    await agendaOnly(base, dataDir)
  } finally {
    await instance.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  process.exit(0)
})
