import type { Found } from './found'
import { limits } from './limits'

/** What PostgreSQL or a screen cannot hold: control signs, halves of characters, turns of the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g

/** A text without what nothing can hold, with one kind of line break. */
export const sound = (text: string) =>
  text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(controls, '').toWellFormed()

/** So many letters of a text at most; no sign is cut in half. */
export const cut = (text: string, most: number) => text.slice(0, most).toWellFormed()

/** Author's texts: whoever takes them over cuts them and says so. */
const texts = new Set(
  'title subtitle abstract description biography name function organisation type track block licence'.split(
    ' ',
  ),
)

function soundIn(value: unknown, long: boolean): unknown {
  if (typeof value === 'string') return long ? sound(value) : cut(sound(value), limits.leaf)
  if (Array.isArray(value)) return value.map((one) => soundIn(one, long))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, soundIn(inner, long || texts.has(name))]),
  )
}

/**
 * Every leaf of what a file says, once and whatever it is for: nothing that no database holds, and nothing endless.
 * Sessions keep pointing at their days.
 */
export function soundFound({ sessions, days, ignored, ...found }: Found): Found {
  const known = new Map(days.map((day) => [day, soundIn(day, false) as typeof day]))
  return {
    ...(soundIn(found, false) as typeof found),
    days: days.map((day) => known.get(day) ?? day),
    sessions: sessions.map(({ day, ...session }) => ({
      ...(soundIn(session, false) as typeof session),
      ...(day ? { day: known.get(day) ?? (soundIn(day, false) as typeof day) } : {}),
    })),
    ignored: new Map([...ignored].map(([name, count]) => [cut(sound(name), 80), count])),
  }
}
