import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { csvRows } from './csv'
import { type Delimiter, guessDelimiter } from './delimiter'
import { type Encoding, guessEncoding } from './encoding'
import { limits } from './limits'
import { refuseFile } from './refusals'
import { sheetRows } from './workbook/sheet'

/** How the bytes of a file are to be read. */
export type Reading = { format: 'csv'; encoding: Encoding; delimiter: Delimiter } | { format: 'xlsx' }

/** A row with its number as a spreadsheet shows it; the first row of a file is 1. */
export type Row = { row: number; cells: string[] }
/** What is known of a table before anything is done with it. */
export type Table = { head: string[]; headRow: number; rows: number; sample: string[][] }

async function* numbered(rows: AsyncIterable<string[]>): AsyncGenerator<Row> {
  let row = 0
  for await (const cells of rows) yield { row: ++row, cells }
}

/** The rows of a file that hold anything, its head among them. Throws a refusal in words where the file breaks off. */
async function* rowsOf(path: string, reading: Reading): AsyncGenerator<Row> {
  const all = reading.format === 'xlsx' ? sheetRows(path) : numbered(csvRows(path, reading))
  for await (const one of all) if (one.cells.some((cell) => cell.trim() !== '')) yield one
}

/** The rows below the head. */
export async function* tableRows(path: string, reading: Reading): AsyncGenerator<Row> {
  let head = true
  for await (const one of rowsOf(path, reading)) {
    if (!head) yield one
    head = false
  }
}

/** How PDF, PNG, JPEG, GIF, programs and other archives begin. */
const foreign = ['%PDF', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\x7fELF', 'MZ\x90', 'Rar!', '\x1f\x8b', '7z\xbc']

/** How a file is most likely to be read, by its bytes. Refuses what is no table: old Excel, pictures, programs. */
export async function guessReading(path: string): Promise<Reading> {
  const file = await open(path)
  const start = Buffer.alloc(262_144)
  const { bytesRead } = await file.read(start, 0, start.length, 0).finally(() => file.close())
  const bytes = start.subarray(0, bytesRead)
  if (bytes.length === 0) throw refuseFile('empty')
  if (bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004') return { format: 'xlsx' }
  if (bytes.toString('hex', 0, 4) === 'd0cf11e0') throw refuseFile('oldExcel')
  if (foreign.some((start) => bytes.toString('latin1', 0, 8).startsWith(start))) throw refuseFile('otherFile')
  const encoding = await guessWhole(path, guessEncoding(bytes))
  return {
    format: 'csv',
    encoding,
    delimiter: guessDelimiter(new TextDecoder(encoding).decode(bytes.subarray(0, 65_536))),
  }
}

/** An umlaut may stand far down: UTF-8 is believed only where the whole file is. */
async function guessWhole(path: string, guess: Encoding): Promise<Encoding> {
  if (guess !== 'utf-8') return guess
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const piece of createReadStream(path)) decoder.decode(piece as Buffer, { stream: true })
    decoder.decode()
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** Reads a file through once: head, number of rows, a sample. Throws a refusal when it cannot be an import. */
export async function inspect(path: string, reading: Reading): Promise<Table> {
  let table: Table | null = null
  for await (const { row, cells } of rowsOf(path, reading)) {
    if (!table) {
      const head = cells.map((cell) => cell.replaceAll('\u0000', '').trim().slice(0, 120))
      while (head.at(-1) === '') head.pop()
      if (head.length > limits.columns) throw refuseFile('tooManyColumns', row)
      if (cells.some((cell) => cell.includes('\u0000'))) throw refuseFile('binary')
      table = { head, headRow: row, rows: 0, sample: [] }
      continue
    }
    if (++table.rows > limits.rows) throw refuseFile('tooManyRows')
    if (table.sample.length < 3) table.sample.push(cells.slice(0, table.head.length).map(shortened))
  }
  if (!table) throw refuseFile('empty')
  if (table.rows === 0) throw refuseFile('headOnly')
  return table
}

const shortened = (cell: string) => {
  const text = cell.replaceAll('\u0000', '').trim()
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
