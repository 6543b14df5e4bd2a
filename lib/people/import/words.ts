import { type BoundDb, db } from '@/lib/db'
import { messagesFor } from '@/lib/i18n/catalogue'
import { asLocalized } from '@/lib/localized'
import type { Words } from './draft'
import { fold } from './fields'

const languages = { de: 'de|deutsch|german|ger', en: 'en|englisch|english|eng' }
const levelWords = {
  bund: 'bundesebene|federal',
  land: 'landesebene|laender',
  kommune: 'kommunal|kommunen|gemeinde|stadt|kreis|municipal|local',
}

/** Values with all words for them: their keys, what pages call them in both languages, and more. */
function vocabulary(keys: readonly string[], said: (key: string) => (string | undefined)[]) {
  return new Map(
    keys.flatMap((key) => [key, ...said(key)].flatMap((word) => (word ? [[fold(word), key] as const] : []))),
  )
}

const spoken = (list: Record<string, string>) => (key: string) => list[key]?.split('|') ?? []

export type Kind = { id: string; holder: 'person' | 'institution'; name: unknown }

/** What the cells of a network's files may say, in German and English, and the kinds of membership they may name. */
export async function importWords(
  network: { id: string },
  bound: BoundDb,
): Promise<{ words: Words; kinds: Kind[]; sectors: string[] }> {
  const { sectors } = await db.network.findUniqueOrThrow({
    where: { id: network.id },
    select: { sectors: true },
  })
  const kinds = await bound.membershipKind.findMany({
    orderBy: { position: 'asc' },
    select: { id: true, key: true, holder: true, name: true },
  })
  const pages = (['de', 'en'] as const).map((locale) => messagesFor(locale).organisations)
  const shown = (part: 'sectors' | 'levels' | 'states') => (key: string) =>
    pages.map((page) => (page[part] as Record<string, string>)[key])
  const words: Words = {
    language: vocabulary(['de', 'en'], spoken(languages)),
    sector: vocabulary(sectors, shown('sectors')),
    level: vocabulary(['bund', 'land', 'kommune'], (key) => [
      ...shown('levels')(key),
      ...spoken(levelWords)(key),
    ]),
    state: vocabulary(Object.keys(pages[0]?.states ?? {}), shown('states')),
    kind: new Map(
      kinds.flatMap(({ id, key, name }) => {
        const { de, en } = asLocalized(name)
        return [key, de, en].flatMap((word) => (word ? [[fold(word), id] as const] : []))
      }),
    ),
  }
  return { words, kinds, sectors }
}
