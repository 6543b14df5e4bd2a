import { createHash } from 'node:crypto'
import type { Localized } from '@/lib/localized'

const positive = (text: string | undefined) => {
  const number = Number(text)
  return Number.isSafeInteger(number) && number > 0 ? number : null
}

const derived = (guid: string) =>
  Number.parseInt(createHash('sha256').update(guid).digest('hex').slice(0, 7), 16) + 1

/**
 * The number that the formats want for each session beside its guid: the one it came with, if it is one and nobody else's,
 * else one that follows from the guid and so stays the same.
 */
export function numbersOf(
  sessions: readonly { guid: string; exchange: { id?: string | undefined } }[],
): Map<string, number> {
  const numbers = new Map<string, number>()
  const taken = new Set<number>()
  const give = (guid: string, number: number) => {
    numbers.set(guid, number)
    taken.add(number)
  }
  for (const { guid, exchange } of sessions) {
    const own = positive(exchange.id)
    if (own !== null && !taken.has(own)) give(guid, own)
  }
  const rest = sessions.map((session) => session.guid).filter((guid) => !numbers.has(guid))
  for (const guid of rest.sort()) {
    let number = derived(guid)
    while (taken.has(number)) number += 1
    give(guid, number)
  }
  return numbers
}

/** Names that are told apart: "Saal", "Saal (2)". The formats know a room by its name alone. */
export function distinctNames<T extends { name: Localized }>(rows: readonly T[]): T[] {
  const taken = { de: new Set<string>(), en: new Set<string>() }
  const free = (name: string, seen: Set<string>) => {
    let one = name
    for (let n = 2; seen.has(one); n += 1) one = `${name} (${n})`
    seen.add(one)
    return one
  }
  return rows.map((row) => {
    const { de, en } = row.name
    const german = free(de.trim(), taken.de)
    const english = free((en || de).trim(), taken.en)
    return { ...row, name: en || english !== german ? { de: german, en: english } : { de: german } }
  })
}
