import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const delivered = readFileSync('deploy/nginx.conf', 'utf8')
const masking = /map \$request_uri \$konvent_logged \{\s*"~(\S+)" "\$before\*\*\*\$after";/.exec(
  delivered,
)?.[1]
const logged = (address: string) => address.replace(new RegExp(masking ?? ''), '$<before>***$<after>')

/** Folders of the app whose name is somebody's way in, as addresses. */
const doors = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return []
    const path = join(folder, entry.name)
    return [...(entry.name === '[token]' ? [path] : []), ...doors(path)]
  })
const addressOf = (path: string) =>
  path
    .replace(/^app\/\[locale\]/, '')
    .replace('/(platform)', '')
    .replace('[token]', 'SECRET')
    .replaceAll(/\[(\w+)\]/g, '$1')

test.each(doors('app/[locale]').map(addressOf))('the log of nginx shows no %s', (address) => {
  expect(address).toContain('/SECRET')
  for (const before of ['', '/en', '/de'])
    for (const after of ['', '/more/of?it=1', '?x=1'])
      expect(logged(`${before}${address}${after}`)).toBe(
        `${before}${address.replace('SECRET', '***')}${after}`,
      )
})

test('hides the way into a room beside that of the registration, and nothing of other pages', () => {
  expect(logged('/netz/my/SECRET/join/SECRET/room')).toBe('/netz/my/***/room')
  for (const plain of ['/netz/events/tag/agenda/sessions/1', '/netz/manage/events/1/agenda', '/netz', '/'])
    expect(logged(plain)).toBe(plain)
})

test('pages that are kept for visitors are shown no longer than half a minute', () => {
  expect(delivered).toContain('proxy_cache_valid 200 30s;')
  expect(delivered).not.toMatch(/^\s*proxy_cache_use_stale/m)
})
