import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './project'

/** Everything a build is made from. A database's past and invented data are not in it. */
const sources = [
  'app',
  'components',
  'lib',
  'prisma/models',
  'prisma/schema.prisma',
  'public',
  'bin/kern-tokens.cjs',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]
const stamp = join(project, '.next/sources')

function files(path: string): string[] {
  const full = join(project, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
    .sort()
}

/** Contents, not times: a fresh checkout of the same sources needs no new build. */
export function sourcesHash(): string {
  const sum = createHash('sha256')
  for (const file of sources.flatMap(files))
    sum
      .update(file)
      .update('\0')
      .update(readFileSync(join(project, file)))
      .update('\0')
  return sum.digest('hex')
}

export function isBuilt(): boolean {
  if (!existsSync(stamp) || !existsSync(join(project, '.next/BUILD_ID'))) return false
  return readFileSync(stamp, 'utf8') === sourcesHash()
}

export const markBuilt = (hash: string) => writeFileSync(stamp, hash)
