/** RFC 3986 letters only, each % with its two digits, one fragment at most. */
const isUri =
  /^https?:\/\/(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9a-f]{2})+(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9a-f]{2})*)?$/i

/** An address as the schemas take it (RFC 3986, http or https), or null. */
export function webAddress(text: string | null | undefined, base?: string): string | null {
  if (!text || !URL.canParse(text.trim(), base)) return null
  const url = new URL(text.trim(), base)
  // What is one already comes back as it was written, letter by letter.
  if (isUri.test(text.trim())) return text.trim()
  return /^https?:$/.test(url.protocol) ? url.href.replace(/[{}|\\^`[\]]/g, encodeURIComponent) : null
}

/** Characters that XML 1.0 cannot carry, and halves of signs that no file can, are left out. */
export const plainText = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')

export const isColor = (text: string | undefined) => !!text && /^#[0-9a-f]{6}$/i.test(text)
export const isCode = (text: string | undefined) => !!text && /^[A-Z0-9]+$/.test(text)
/** What both the slugs of schedule.json and of schedule.xml may be. */
export const isSessionSlug = (text: string | undefined) =>
  !!text && /^[a-z0-9_]{4,}-[a-z0-9_-]{3,}[a-z0-9]$/.test(text)
/** The slug of a track or room. */
export const isSlug = (text: string | undefined) => !!text && /^[a-z][a-z0-9-]*[a-z0-9]$/.test(text)

/** "next-konferenz-2024" as an acronym: at least four of a-z, 0-9 and _. */
export const acronymOf = (slug: string) =>
  slug
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .padEnd(4, '_')
