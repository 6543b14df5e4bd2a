import { guessEncoding } from '@/lib/imports/encoding'
import { limits } from './limits'
import { refuse } from './refusals'

const archives = ['PK\u0003\u0004', 'PK\u0005\u0006', '\x1f\x8b', 'Rar!', '7z\xbc\xaf', 'BZh', '\xfd7zXZ']
const foreign = ['%PDF', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\x7fELF', 'MZ\x90', '\xd0\xcf\x11\xe0']

/** What an XML declaration says of its encoding, if a TextDecoder knows it. */
function declared(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 200)
  const name = /^<\?xml[^>]*\sencoding=["']([A-Za-z0-9._-]{1,40})["']/.exec(head)?.[1]
  if (!name) return null
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}

/** The text of a file. Refuses what is no text: archives, pictures, programs, and whatever holds a zero byte. */
export function textOf(bytes: Buffer): string {
  if (bytes.length > limits.bytes) throw refuse('tooLarge')
  const start = bytes.toString('latin1', 0, 8)
  if (archives.some((one) => start.startsWith(one))) throw refuse('archive')
  if (foreign.some((one) => start.startsWith(one))) throw refuse('binary')
  const guess = guessEncoding(bytes)
  const said = declared(bytes)
  // UTF-16 declares itself by its bytes; a declaration that could be read at all is none of it.
  const encoding = guess.startsWith('utf-16') || !said || said.startsWith('utf-16') ? guess : said
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.includes('\u0000')) throw refuse('binary')
  if (text.trim() === '') throw refuse('empty')
  return text
}

/** The line on which a character stands. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
