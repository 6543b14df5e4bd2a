import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

const delivered = readFileSync('deploy/nginx.conf', 'utf8')
/** The rule of one map, as the next one takes up what it answers. */
const ruleOf = (map: string) =>
  new RegExp(delivered.split(`map ${map} {`)[1]?.split('"~')[1]?.split('" "')[0] ?? 'no such map')
const links = ruleOf('$request_uri $konvent_without_links')
const codes = ruleOf('$konvent_without_links $konvent_logged')
const logged = (address: string) =>
  address.replace(links, '$<before>***$<after>').replace(codes, '$<front>***')

/** Parents whose folder in brackets is somebody's way in, whatever it is called. */
const bearing = new Set([
  ...['address', 'affiliation', 'agenda', 'application', 'ballot', 'device', 'invitation', 'mandate', 'my'],
  ...['sign-in', 'stage', 'subscription', 'ticket'],
])
const isDoor = (name: string, parent: string) =>
  ['[token]', '[ticket]'].includes(name) || (name.startsWith('[') && bearing.has(parent))

/** Folders of the app whose name is somebody's way in. */
const doors = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return []
    const path = join(folder, entry.name)
    return [...(isDoor(entry.name, basename(folder)) ? [path] : []), ...doors(path)]
  })
const addressOf = (path: string) =>
  path
    .replace(/^app\/\[locale\]/, '')
    .replace('/(platform)', '')
    .replace(/\[\w+\]$/, 'SECRET')
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

test('hides the code of a place or a price, and what stands behind it', () => {
  const register = '/netz/events/tag/register'
  expect(logged(`${register}?code=FREI&x=1`)).toBe(`${register}?code=***`)
  expect(logged(`/en${register}?x=1&code=FREI`)).toBe(`/en${register}?x=1&code=***`)
  expect(logged('/netz/my/SECRET?code=FREI')).toBe('/netz/my/***?code=***')
  for (const plain of [register, `${register}?zipcode=1`, '/netz/code=1']) expect(logged(plain)).toBe(plain)
})

test('pages that are kept for visitors are shown no longer than half a minute', () => {
  expect(delivered).toContain('proxy_cache_valid 200 30s;')
  expect(delivered).not.toMatch(/^\s*proxy_cache_use_stale/m)
})
