import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a production build lets in: pages and route handlers by address, server actions by file and name. */
export type Doors = {
  pages: string[]
  handlers: string[]
  actions: Map<string, { id: string; pages: string[] }>
}

type References = Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>

// What Next adds by itself: error pages and the static icon.
const builtIn = /^\/(_not-found|_global-error|icon\.svg)$/

/** "/[locale]/(platform)/me/page" → "/me": language and route groups are no part of an address. */
const address = (path: string) =>
  path
    .replace(/\/(page|route)$/, '')
    .replace(/^\/\[locale\]/, '')
    .replace(/\/\([^)]+\)/g, '') || '/'

const read = (name: string) => JSON.parse(readFileSync(join('.next/server', name), 'utf8'))

/** Reads the doors from the manifests of the build in .next, so that none can be forgotten. */
export function doors(): Doors {
  const paths = Object.keys(read('app-paths-manifest.json'))
  const ending = (end: string) =>
    paths
      .filter((path) => path.endsWith(end))
      .map(address)
      .filter((path) => !builtIn.test(path))
  const references = Object.entries(read('server-reference-manifest.json').node as References)
  return {
    pages: ending('/page'),
    handlers: ending('/route'),
    actions: new Map(
      references.map(([id, { filename, exportedName, workers }]) => [
        `${filename}#${exportedName}`,
        { id, pages: Object.keys(workers).map((worker) => address(worker.replace(/^app/, ''))) },
      ]),
    ),
  }
}

/** The address behind a door: "/[network]/events/[event]" with its placeholders filled in. */
export const fill = (door: string, params: Record<string, string>) =>
  door.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => encodeURIComponent(params[name] ?? `no-${name}`))
