import { releaseAgenda } from '@/lib/agenda/commands'
import { dayOf900, eventOf900, movesAmong900, office } from './agenda-edit'
import { importOf900 } from './agenda-import'
import { firstView } from './first-view'
import type { Result } from './load'
import { hasNginx, startNginx } from './nginx'
import { blank, conferenceOf60 } from './scenario'

type Bench = {
  base: string
  dataDir: string
  /** A free port, for nginx. */
  port: number
  /** So many requests for one path at a server. */
  load: (at: string, repeat: number, path: string) => Result
  row: (name: string, result: Result, beside?: Result) => void
}

const seconds = (name: string, { preview, apply }: { preview: number; apply: number }) =>
  console.log(`${name.padEnd(38)} ${(preview + apply).toFixed(1)} s (preview ${preview.toFixed(1)}, goal 10)`)

async function office900(bench: Bench) {
  const ctx = await office()
  const event = await eventOf900(ctx)
  const { sessions, ...acts } = await movesAmong900(ctx, event)
  for (const [act, ms] of Object.entries(acts))
    console.log(`${`${act} among ${sessions} sessions`.padEnd(38)} p95 ${ms.toFixed(0)} ms (goal 100)`)
  const imported = await importOf900(ctx)
  seconds('import of 900 sessions', imported.fresh)
  seconds('import again, all changed', imported.changed)
  seconds('import again, unchanged', imported.same)
  await releaseAgenda(ctx, event, { name: 'Fassung 1', note: null })
  return bench
}

/** Pages beside the empty one, then both behind nginx beside a static file, then what the office does. */
export async function benchAgenda(bench: Bench) {
  const { base, load, row } = bench
  const agenda = await conferenceOf60()
  await office900(bench)
  for (const path of [blank, agenda, dayOf900]) load(base, 200, path)
  const empty = load(base, 2000, blank)
  row('empty page', empty)
  row('agenda, 60 sessions (goal 0.5)', load(base, 1000, agenda), empty)
  row('one day of 900 sessions (goal 0.15)', load(base, 500, dayOf900), empty)
  for (const [name, path] of [
    ['agenda, 60 sessions', agenda],
    ['one day of 900 sessions', dayOf900],
  ] as const) {
    const kB = await firstView(base, path, blank)
    console.log(
      `first view, ${name.padEnd(25)} HTML ${kB.html} kB, CSS ${kB.css} kB, scripts beyond the empty page ${kB.scripts} kB: ` +
        `${kB.html + kB.css + kB.scripts} kB (goal 60); fonts ${kB.fonts} kB (goal 90)`,
    )
  }
  if (hasNginx()) await behindNginx(bench, agenda)
  else console.log('nginx is not here: apt-get install nginx-light')
}

async function behindNginx({ base, dataDir, port, load, row }: Bench, agenda: string) {
  for (const [name, path] of [
    ['agenda, 60 sessions', agenda],
    ['one day of 900 sessions', dayOf900],
  ] as const) {
    const page = await (await fetch(base + path)).text()
    const nginx = await startNginx(base, port, dataDir, page)
    try {
      for (const one of [nginx.file, path]) load(nginx.base, 200, one)
      const file = load(nginx.base, 5000, nginx.file)
      row(`nginx, the same as a static file`, file)
      row(`nginx, ${name} (goal 0.5)`, load(nginx.base, 5000, path), file)
    } finally {
      await nginx.stop()
    }
  }
}
