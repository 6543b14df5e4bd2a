import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
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
  } finally {
    await instance.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  process.exit(0)
})
