import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Tree = { [key: string]: string | Tree }

const folder = 'lib/i18n/messages'
const flat = (tree: Tree, path: string): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}.${key}`, value] as [string, string]]
      : flat(value, `${path}.${key}`),
  )
const rooms = (language: string) => readdirSync(`${folder}/${language}`).sort()
const wordsOf = (language: string) =>
  new Map(
    rooms(language).flatMap((file) =>
      flat(JSON.parse(readFileSync(`${folder}/${language}/${file}`, 'utf8')), file.replace('.json', '')),
    ),
  )

/** Where the brace that opens at `from` closes. */
function closing(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at
  }
  throw new Error(`a brace stays open in: ${text}`)
}

/** The arguments and tags of an ICU message, those inside of plurals and selects included. */
function argumentsOf(message: string): string[] {
  const found = [...message.matchAll(/<(\w+)>/g)].map(([, tag]) => `<${tag}>`)
  for (let at = message.indexOf('{'); at >= 0; at = message.indexOf('{', at)) {
    const end = closing(message, at)
    const [, name = '', kind, choices = ''] =
      /^\s*(\w+)\s*(?:,\s*(\w+)\s*(?:,(.*))?)?$/s.exec(message.slice(at + 1, end)) ?? []
    found.push(kind ? `${name} (${kind})` : name)
    for (let open = choices.indexOf('{'); open >= 0; open = choices.indexOf('{', open)) {
      const shut = closing(choices, open)
      found.push(...argumentsOf(choices.slice(open + 1, shut)))
      open = shut
    }
    at = end
  }
  return [...new Set(found)].sort()
}
const names = (message: string) => argumentsOf(message).map((one) => one.replace(/ \(\w+\)$/, ''))

const [de, du, en] = [wordsOf('de'), wordsOf('de-du'), wordsOf('en')]

test('arguments are found at every depth', () => {
  expect(argumentsOf('{a} <b>{n, plural, =0 {niemand} other {# von {c}}}</b>')).toEqual([
    '<b>',
    'a',
    'c',
    'n (plural)',
  ])
})

test('German and English have the same files and keys', () => {
  expect(rooms('en')).toEqual(rooms('de'))
  expect([...en.keys()].sort()).toEqual([...de.keys()].sort())
})

test('German and English state the same facts', () => {
  const differing = [...de].filter(([key, text]) => `${names(text)}` !== `${names(en.get(key) ?? '')}`)
  expect(differing.map(([key]) => key)).toEqual([])
})

test('the Du tone holds only what differs, with the same facts', () => {
  expect([...du.keys()].filter((key) => !de.has(key))).toEqual([])
  expect([...du].filter(([key, text]) => de.get(key) === text).map(([key]) => key)).toEqual([])
  const differing = [...du].filter(([key, text]) => `${names(text)}` !== `${names(de.get(key) ?? '')}`)
  expect(differing.map(([key]) => key)).toEqual([])
})

/** Pages and mails of the platform, which belongs to no network and says Sie; and the names of the tones. */
const platform =
  /^(auth|platform|errors\.reasons\.signIn|mail\.(fromPlatform|list)|networks\.settings\.tones)\b/

test('a network that says Du never says Sie', () => {
  const formal = [...de.keys()]
    .filter((key) => !platform.test(key))
    .filter((key) =>
      /(?<=[\p{Ll},;:] )Sie\b|\bIhnen\b|\bIhr(e[mnrs]?)?\b/u.test(du.get(key) ?? de.get(key) ?? ''),
    )
  expect(formal).toEqual([])
})

test('a network that says Sie never says Du', () => {
  const familiar = [...de].filter(([, text]) => /\b(Du|Dich|Dir|Dein(e[mnrs]?)?)\b/.test(text))
  expect(familiar.map(([key]) => key).filter((key) => !platform.test(key))).toEqual([])
})

/** The column "never" of docs/words.md, as far as a word alone tells. */
const never = {
  german:
    /Referent|Teilnehmer(?!:innen|kreis)|Buchung|Sitzplatz|Regiezettel|\bLogin\b|\bBeitrags?\b|\b(Newsletter|newsletter) (an|ab)melden/,
  english:
    /\battendees?\b|\bbook(ing)?s? (a|your) place|\bseats?\b|\blog ?in\b|\blogin\b|\bsign ?up\b|\bposts?\b/i,
}

test('no word stands on the screen that the house does not use', () => {
  const used = (words: Map<string, string>, wrong: RegExp) =>
    [...words].filter(([, text]) => wrong.test(text)).map(([key, text]) => `${key}: ${text}`)
  expect(used(de, never.german)).toEqual([])
  expect(used(du, never.german)).toEqual([])
  expect(used(en, never.english)).toEqual([])
  expect(used(de, /Teilnehmer:innen/).filter((line) => !platform.test(line))).toEqual([])
})
