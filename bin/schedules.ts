import './env-file'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { command, Refusal } from './refusal'
import { throwawayPostgres } from './throwaway'

const usage =
  'npm run schedules -- <folder> reads every programme in it, imports, releases, exports and compares it in a database of its own.'

/** In a process of its own: the engine leaves a timer running. */
function migrate(url: string) {
  const script = join(import.meta.dirname, 'migrate.ts')
  const env = { ...process.env, DATABASE_URL: url }
  const done = spawnSync(process.execPath, ['--import', 'tsx', script], { env, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(done.stderr)
}

const list = (title: string, lines: string[]) => {
  console.log(`  ${title}${lines.length > 0 ? `: ${lines.length}` : ''}`)
  for (const line of lines.slice(0, 10)) console.log(`    ${line}`)
}

async function tell(path: string) {
  const { readSchedule } = await import('../lib/agenda/import/read')
  const { roundTrip } = await import('./schedule-trip')
  const { Refusal: Refused } = await import('../lib/errors')
  const begun = performance.now()
  try {
    const read = readSchedule(readFileSync(path), { zone: 'Europe/Berlin', day: null })
    const { schedule } = read
    const appearances = schedule.sessions.flatMap((session) => session.people)
    const people = new Set(
      appearances.map(({ guid, name, exchange }) => guid ?? exchange.code ?? exchange.id ?? name),
    )
    console.log(
      `${path}: ${read.format}, read in ${(performance.now() - begun).toFixed(0)} ms: ${schedule.days.length} days, ` +
        `${schedule.rooms.length} rooms, ${schedule.tracks.length} tracks, ${schedule.sessions.length} sessions, ` +
        `${people.size} people, ${schedule.sessions.reduce((sum, { links }) => sum + links.length, 0)} links`,
    )
    for (const { kind, count, first } of read.report)
      list(
        `${kind} ${count}`,
        first.slice(0, 2).map(({ where, was = '', now = '' }) => `${where}: ${was} → ${now}`),
      )
    for (const [title, lines] of Object.entries(await roundTrip(read))) list(title, lines)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    console.log(`${path}: refused, ${error.reason} ${JSON.stringify(error.facts ?? {})}`)
  }
}

await command(async () => {
  const [folder] = process.argv.slice(2)
  if (!folder) throw new Refusal(usage)
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && /\.(xml|json|csv|tsv)$/i.test(path))
  if (files.length === 0) throw new Refusal(`No .xml, .json or .csv in ${folder}. ${usage}`)
  const { url, dataDir, stop } = await throwawayPostgres('schedules')
  try {
    migrate(url)
    Object.assign(process.env, {
      DATABASE_URL: url,
      DATA_DIR: dataDir,
      KONVENT_MODE: 'test',
      BASE_URL: 'http://localhost:3000',
    })
    process.env.AUTH_SECRET ??= 'a-secret-that-protects-nothing-but-this-run'
    for (const file of files) await tell(file)
  } finally {
    await stop()
  }
})
