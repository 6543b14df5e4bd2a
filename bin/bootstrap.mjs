// Every command begins here, on whatever Node there is from 18 on and with nothing installed: it installs the
// dependencies, generates the database client, and goes on under the Node that the project brings along.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const hash = (...files) => {
  const sum = createHash('sha256')
  for (const file of files) sum.update(file).update('\0').update(readFileSync(file)).update('\0')
  return sum.digest('hex')
}
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

let child
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child?.kill(signal))

// A shell between npm and us dies of a signal without passing it on; its end is as good as the signal.
const parent = process.ppid
const orphaned = () => process.ppid !== parent && child?.kill('SIGTERM')
if (process.env.npm_lifecycle_event) setInterval(orphaned, 300).unref()

/** Runs a program to its end. Signals go to it, for it has things to put away; its exit code is ours. */
function run(program, args, options = {}) {
  return new Promise((resolve) => {
    child = spawn(program, args, { stdio: 'inherit', ...options })
    child.once('error', (error) => resolve({ code: 1, error }))
    child.once('close', (code, signal) => resolve({ code: code ?? 1, signal }))
  })
}

function stop(code, words) {
  if (words) console.error(words)
  process.exit(code)
}

/** Whether somebody has already installed exactly what the lock asks for, without our stamp. */
function installed(lock) {
  const present = JSON.parse(read('node_modules/.package-lock.json') || '{"packages":{}}').packages
  const wanted = Object.entries(JSON.parse(lock).packages).filter(([path]) => path)
  const known = Object.fromEntries(wanted)
  return (
    Object.keys(present).length > 0 &&
    wanted.every(([path, { version, optional }]) => optional || present[path]?.version === version) &&
    Object.entries(present).every(([path, { version }]) => known[path]?.version === version)
  )
}

async function install() {
  const stamp = 'node_modules/.installed'
  const wanted = hash('package-lock.json')
  if (read(stamp) === wanted) return
  if (!installed(read('package-lock.json'))) {
    console.log('Installing the dependencies (npm ci), about a minute …')
    const { code, error } = await run('npm', ['ci', '--include=dev', '--include=optional'])
    if (error) stop(1, 'npm is missing: Konvent installs its dependencies with npm, which comes with Node.')
    if (code) stop(code, 'The dependencies could not be installed; npm says why above.')
  }
  writeFileSync(stamp, wanted)
}

/** The Node that comes with the dependencies, or the machine's own where that is new enough. */
function chooseNode() {
  const own = join('node_modules', '.bin', 'node')
  if (existsSync(own)) return join(process.cwd(), own)
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  return stop(1, `Konvent needs Node 22.18 or newer on this machine; this is ${process.versions.node}.`)
}

/** The database client is generated code and is made again when a model or Prisma itself has changed. */
async function generate(node, env) {
  const models = readdirSync('prisma/models').map((name) => `prisma/models/${name}`)
  const wanted = hash('package-lock.json', 'prisma/schema.prisma', ...models.sort())
  const stamp = 'prisma/generated/.stamp'
  if (read(stamp) === wanted && existsSync('prisma/generated/client.ts')) return
  // Prisma looks for a native engine before it generates, downloads it if need be, and does not use it: any file will do.
  const engine = { PRISMA_SCHEMA_ENGINE_BINARY: node }
  const prisma = spawn(node, ['node_modules/prisma/build/index.js', 'generate'], {
    env: { ...env, ...engine },
  })
  child = prisma
  let words = ''
  for (const stream of [prisma.stdout, prisma.stderr]) stream.on('data', (data) => (words += data))
  const code = await new Promise((resolve) => prisma.once('close', resolve))
  if (code !== 0) stop(1, `The database client could not be generated:\n${words}`)
  writeFileSync(stamp, wanted)
}

const [script, ...args] = process.argv.slice(2)
await install()
const node = chooseNode()
const env = {
  ...process.env,
  PATH: `${join(process.cwd(), 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
}
await generate(node, env)
const { code } = await run(node, ['--import', 'tsx', script, ...args], { env })
process.exit(code)
