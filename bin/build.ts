import './env-file'
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { isBuilt, markBuilt, sourcesHash } from './freshness'
import { project } from './project'
import { command, Refusal } from './refusal'

/** Pages are imported while they are built, and with them the configuration; nothing connects. */
const placeholders = { DATABASE_URL: 'postgresql://nobody@localhost/none' }

await command(async () => {
  if (isBuilt() && !process.argv.includes('--force'))
    return console.log('Nothing changed since the last build')
  const hash = sourcesHash()
  rmSync(join(project, '.next/sources'), { force: true })
  rmSync(join(project, '.next/dev'), { recursive: true, force: true }) // its types would be checked as well
  const next = spawn(process.execPath, [join(project, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: project,
    env: { ...placeholders, ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  })
  const code = await new Promise((resolve) => next.once('close', resolve))
  if (code !== 0) throw new Refusal('The build failed; the reason is above.')
  markBuilt(hash)
})
