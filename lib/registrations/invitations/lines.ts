import { parse } from 'csv-parse/sync'
import { parseAddress } from '@/lib/addresses'
import { delimiters, guessDelimiter } from '@/lib/imports/delimiter'

/** How many can be invited at once. */
export const mostLines = 500
const longest = { name: 200, company: 200 }

export type PastedGuest = { line: number; name: string; email: string; company: string | null }
export type LineProblem = 'columns' | 'name' | 'address' | 'tooLong' | 'twice' | 'invited' | 'registered'
/** What a line means; with a problem it invites nobody. */
export type ReadLine = { line: number; text: string; guest: PastedGuest | null; problem: LineProblem | null }

/** "Dr. Kim Muster <kim@…>" as mail programs copy it. */
const copied = /^\s*"?([^"<>]*?)"?\s*<([^<>]+)>\s*$/

function cellsOf(text: string, delimiter: string): string[] {
  const mail = copied.exec(text)
  if (mail) return [mail[1] ?? '', mail[2] ?? '']
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      trim: true,
    })
    return rows[0] ?? []
  } catch {
    return text.split(delimiter).map((cell) => cell.trim())
  }
}

function guestOf(line: number, cells: readonly string[]): PastedGuest | LineProblem {
  if (cells.length < 2) return 'columns'
  // Whoever pastes address first means the same.
  const first = cells.findIndex((cell) => parseAddress(cell) !== null)
  const email = parseAddress(cells[first])
  const [name = '', company = ''] = cells.filter((_, i) => i !== (first < 0 ? 1 : first))
  if (!email) return 'address'
  if (!name) return 'name'
  if (name.length > longest.name || company.length > longest.company) return 'tooLong'
  return { line, name, email, company: company || null }
}

/** A line of heads is nobody: it holds no address, but the word for one. */
const isHead = (cells: readonly string[]) =>
  cells.some((cell) => /^e-?mail(-adresse)?$/i.test(cell)) && !cells.some((cell) => parseAddress(cell))

/**
 * Reads pasted lines "Name; E-Mail; Organisation" (or with commas, tabs, or as copied out of a mail program). Each line
 * is a guest or says what is wrong with it; a second line with the same address is the first one's double.
 */
export function readLines(text: string): ReadLine[] {
  const delimiter = delimiters[guessDelimiter(text)]
  const seen = new Set<string>()
  return text.split(/\r?\n/).flatMap((raw, i): ReadLine[] => {
    const said = raw.trim()
    const cells = said ? cellsOf(said, delimiter) : []
    if (!said || (i === 0 && isHead(cells))) return []
    const read = guestOf(i + 1, cells)
    const line = { line: i + 1, text: said.slice(0, 200) }
    if (typeof read === 'string') return [{ ...line, guest: null, problem: read }]
    const twice = seen.has(read.email)
    seen.add(read.email)
    return [{ ...line, guest: read, problem: twice ? 'twice' : null }]
  })
}
