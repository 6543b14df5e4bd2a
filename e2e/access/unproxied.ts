import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '../../bin/ports'

const answers = (url: string) =>
  fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )

/** The build as it is, but for the proxy: what it alone prevents is open here. */
function withoutProxy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'konvent-unproxied-'))
  for (const name of readdirSync('.'))
    if (!name.startsWith('.')) symlinkSync(resolve(name), join(folder, name))
  const filter = (path: string) => !/\.next\/(cache|dev|types|trace)/.test(path)
  cpSync('.next', join(folder, '.next'), { recursive: true, filter })
  const manifest = join(folder, '.next/server/functions-config-manifest.json')
  const { functions, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'))
  const { '/_middleware': proxy, ...others } = functions
  if (!proxy) throw new Error('the build has no proxy where this test takes it out')
  writeFileSync(manifest, JSON.stringify({ ...rest, functions: others }))
  return folder
}

/** Starts a second server on the database of the one under test, without proxy.ts. */
export async function startUnproxied() {
  const folder = withoutProxy()
  const port = await freePort()
  const url = `http://localhost:${port}`
  const next = spawn(
    process.execPath,
    [resolve('node_modules/next/dist/bin/next'), 'start', '-p', String(port), '-H', 'localhost'],
    { cwd: folder, env: { ...process.env, BASE_URL: url, PORT: String(port) }, stdio: 'ignore' },
  )
  const stop = async () => {
    const closed = new Promise((done) => next.once('close', done))
    if (next.exitCode === null && next.kill()) await closed
    rmSync(folder, { recursive: true, force: true })
  }
  for (let tries = 0; !(await answers(url)); tries++) {
    if (tries > 150 || next.exitCode !== null) {
      await stop()
      throw new Error('the server without a proxy did not start')
    }
    await new Promise((wait) => setTimeout(wait, 100))
  }
  return { url, stop }
}
