const pairs = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
] as const

/** A word as it may also be written: umlauts are found in both spellings, "Mueller" finds Müller. */
export function spellings(word: string): string[] {
  const lower = word.toLowerCase()
  const plain = pairs.reduce((text, [umlaut, letters]) => text.replaceAll(umlaut, letters), lower)
  const dotted = pairs.reduce((text, [umlaut, letters]) => text.replaceAll(letters, umlaut), lower)
  return [...new Set([lower, plain, dotted])]
}
