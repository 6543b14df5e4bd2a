import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { add, type Count, countVitest, one } from './counts'
import { journeys } from './journeys'
import { command, Refusal } from './refusal'
import { Interrupted, runner } from './run'
import { sweep, temporaryFolder } from './throwaway'

const wishes = process.argv.slice(2)
const runs = runner()
const { run } = runs

// Tests have a database, a mail folder and an address of their own, whatever this machine is configured for.
const configured =
  'DATABASE_URL SMTP_URL BASE_URL AUTH_SECRET DATA_DIR HOST PORT KONVENT_MODE KONVENT_NOW NODE_ENV'
for (const name of configured.split(' ')) delete process.env[name]

async function types(): Promise<boolean> {
  return (await run('next', ['typegen'])) && (await run('tsc', ['--noEmit']))
}

async function unitTests(): Promise<Count> {
  const folder = temporaryFolder('report')
  const report = join(folder, 'vitest.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const good = await run('vitest', ['run', ...reporters])
    return countVitest(report, good)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Biome colours even what goes to a file. */
const plain = process.stdout.isTTY ? [] : ['--colors=off']

type Step = [title: string, work: () => Promise<Count>]
const quick: Step[] = [
  ['Format and lint', async () => one(await run('biome', ['ci', '.', ...plain]))],
  ['Types', async () => one(await types())],
  ['Rules, units and PostgreSQL', unitTests],
]
const slow: Step[] = [
  ['Production build', async () => one(await run('node', ['--import', 'tsx', 'bin/build.ts']))],
  ['Browser journeys', () => journeys(runs, wishes.includes('--full'))],
]

/** A step that cannot be taken at all has failed; the others still have their say. */
async function take([title, work]: Step): Promise<Count> {
  console.log(`\n── ${title}`)
  const start = performance.now()
  const count = await work().catch((error) => {
    if (error instanceof Interrupted) throw error
    console.error(error instanceof Refusal ? error.message : error)
    return one(false)
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`── ${title}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`)
  return count
}

await command(async () => {
  await sweep()
  let total: Count = { passed: 0, failed: 0 }
  for (const step of wishes.includes('--unit') ? quick : [...quick, ...slow])
    total = add(total, await take(step))
  console.log(`\ntotal: ${total.passed} passed, ${total.failed} failed`)
  if (total.failed > 0) process.exitCode = 1
})
