/** What an import of a programme takes. Past it a file is refused whole, in words, before anything was written. */
export const limits = {
  bytes: 10 * 1024 * 1024,
  sessions: 5_000,
  people: 20_000,
  rooms: 500,
  /** Elements of XML, or records and lists of JSON. */
  parts: 1_000_000,
  depth: 40,
  /** Characters of a title or name, and of a text. What is longer is cut and reported. */
  line: 300,
  text: 50_000,
  /** Characters of what is no author's text: addresses, numbers, times. */
  leaf: 4_000,
  /** Lists of one session. */
  list: 200,
  minutes: 24 * 60,
} as const
