import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Cell } from '@/lib/documents/cells'
import { tablePieces } from '@/lib/documents/table'
import { zip } from '@/lib/documents/zip'
import { env } from '@/lib/env'
import { fileProblemOf } from './refusals'
import { guessReading, inspect, type Row, tableRows } from './table'

async function file(...pieces: (string | Buffer)[]) {
  const path = join(env().DATA_DIR, randomUUID())
  await writeFile(path, Buffer.concat(pieces.map((piece) => Buffer.from(piece as string))))
  return path
}

async function workbook(heads: string[], rows: Cell[][]) {
  const pieces: (string | Buffer)[] = []
  const columns = heads.map((head) => ({ head }))
  for await (const piece of tablePieces('xlsx', 'x', columns, rows)) pieces.push(piece)
  return file(...pieces)
}

/** A workbook whose sheet is written by hand. */
async function rawBook(sheet: Iterable<string>, shared: string[] = []) {
  const entries = [
    { name: 'xl/workbook.xml', text: ['<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'] },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: ['<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'],
    },
    { name: 'xl/worksheets/sheet1.xml', text: sheet },
    { name: 'xl/sharedStrings.xml', text: ['<sst>', ...shared, '</sst>'] },
  ]
  const pieces: Buffer[] = []
  for await (const piece of zip(entries)) pieces.push(piece)
  return file(...pieces)
}

async function read(path: string) {
  const rows: Row[] = []
  for await (const row of tableRows(path, await guessReading(path))) rows.push(row)
  return rows
}
const problem = async (path: string) => {
  try {
    await inspect(path, await guessReading(path))
    return null
  } catch (error) {
    return fileProblemOf(error) ?? error
  }
}
const utf16 = (text: string, big = false) =>
  big ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le')

describe('what a file is', () => {
  const text = 'Vorname;Nachname\r\nJörg;Weiß\r\n'
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 with a mark', utf16(`\ufeff${text}`), 'utf-16le'],
    ['UTF-16 without one', utf16(text), 'utf-16le'],
    ['UTF-16 big endian', utf16(`\ufeff${text}`, true), 'utf-16be'],
    ['Windows-1252', Buffer.from(text, 'latin1'), 'windows-1252'],
  ])('is told by its bytes: %s', async (_, bytes, encoding) => {
    const path = await file(bytes)
    expect(await guessReading(path)).toMatchObject({ encoding, delimiter: 'semicolon' })
    expect((await inspect(path, await guessReading(path))).head[0]).toBe('Vorname')
    expect(await read(path)).toEqual([{ row: 2, cells: ['Jörg', 'Weiß'] }])
  })

  it('is Windows-1252 even where the first umlaut stands far down', async () => {
    const path = await file(
      'Name;Ort\n',
      'Muster;Berlin\n'.repeat(40_000),
      Buffer.from('Weiß;Köln\n', 'latin1'),
    )
    expect(await guessReading(path)).toMatchObject({ encoding: 'windows-1252' })
  })

  it.each([
    ['semicolon', 'a;b;c\n1,5;2,5;3,5\n'],
    ['comma', 'a,b,c\n"x;y",2,3\n'],
    ['tab', 'a\tb\n"1;2\t3;4"\t5\n'],
    ['pipe', 'a|b\n1|2\n'],
  ])('has its cells parted by %s', async (delimiter, text) => {
    expect(await guessReading(await file(text))).toMatchObject({ delimiter })
  })
})

describe('rows', () => {
  it('keep the numbers of a spreadsheet, over empty ones and breaks in cells', async () => {
    const rows = await read(await file('a;b\n"1\n1";2\n\n;;\n3;4\n'))
    expect(rows).toEqual([
      { row: 2, cells: ['1\n1', '2'] },
      { row: 5, cells: ['3', '4'] },
    ])
  })

  it('are the same from a workbook, with days and long numbers', async () => {
    const path = await workbook(['Name', 'Seit', 'Tel'], [['=1+1 ä', new Date('2020-02-29'), 4930123456789]])
    expect(await guessReading(path)).toEqual({ format: 'xlsx' })
    expect(await inspect(path, { format: 'xlsx' })).toMatchObject({ head: ['Name', 'Seit', 'Tel'], rows: 1 })
    expect(await read(path)).toEqual([{ row: 2, cells: ['=1+1 ä', '2020-02-29', '4930123456789'] }])
  })

  it('of a workbook may share texts, skip cells and hold formulas, which count as last shown', async () => {
    const path = await rawBook(
      [
        '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>',
        '<row r="4"><c r="C4" t="str"><f>1+1</f><v>zwei</v></c></row></sheetData></worksheet>',
      ],
      ['<si><r><t>Vor</t></r><r><t>name</t></r><rPh><t>x</t></rPh></si>', '<si><t>A &amp; B&#33;</t></si>'],
    )
    expect((await inspect(path, { format: 'xlsx' })).head).toEqual(['Vorname', '', 'A & B!'])
    expect(await read(path)).toEqual([{ row: 4, cells: ['', '', 'zwei'] }])
  })
})

describe('what cannot be read is refused in words', () => {
  const head = 'Vorname;Nachname\n'
  it.each([
    ['an empty file', '', 'empty'],
    ['a file of breaks', '\n\n\n', 'empty'],
    ['a head alone', head, 'headOnly'],
    ['a million columns', `${'x;'.repeat(1_000_000)}\n1\n`, 'tooManyColumns'],
    ['twenty million empty cells in a row', `${head}${';'.repeat(20_000_000)}`, 'tooManyColumns'],
    ['a thousand columns', `${'x;'.repeat(1000)}\n1\n`, 'tooManyColumns'],
    ['a cell of 10 MB', `${head}A;${'x'.repeat(10_000_000)}\n`, 'recordTooLong'],
    ['an open quote', `${head}A;"x\n${'B;C\n'.repeat(50)}`, 'quote'],
    ['a head with NUL', 'Vor\u0000name;b\n1;2\n', 'binary'],
    ['a PDF', '%PDF-1.7 …', 'otherFile'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]), 'otherFile'],
    ['old Excel', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'oldExcel'],
    ['a torn workbook', 'PK\u0003\u0004 and no more', 'broken'],
  ])('%s', async (_, content, expected) => {
    expect(await problem(await file(content as string))).toMatchObject({ problem: expected })
  })

  it('more rows than we take', async () => {
    expect(await problem(await file(head, 'A;B\n'.repeat(100_001)))).toMatchObject({ problem: 'tooManyRows' })
  })

  it('a workbook that unpacks to more than it should, before it is unpacked', {
    timeout: 60_000,
  }, async () => {
    function* swelling() {
      yield '<worksheet><sheetData>'
      for (let i = 0; i < 400; i++) yield `<row>${'<c/>'.repeat(1)}${' '.repeat(900_000)}</row>`
    }
    const before = process.memoryUsage().rss
    expect(await problem(await rawBook(swelling()))).toMatchObject({ problem: 'bomb' })
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
  })

  it('a workbook with a document type, a column too far or a cell without end', async () => {
    const sheet = (inner: string) => rawBook([`<worksheet><sheetData>${inner}</sheetData></worksheet>`])
    expect(await problem(await sheet('<!DOCTYPE x [<!ENTITY a "b">]>'))).toMatchObject({ problem: 'broken' })
    expect(await problem(await sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toMatchObject({
      problem: 'tooManyColumns',
    })
    const long = `<row r="1"><c r="A1" t="str"><v>${'x'.repeat(3_000_000)}</v></c></row>`
    expect(await problem(await sheet(long))).toMatchObject({ problem: 'recordTooLong' })
  })

  it('an archive whose packed bytes are damaged, or that is no workbook', async () => {
    const torn = await rawBook(['<worksheet>'])
    expect(await problem(torn)).toMatchObject({ problem: 'empty' })
    const pieces: Buffer[] = []
    for await (const piece of zip([{ name: 'a.txt', text: ['hello'] }])) pieces.push(piece)
    expect(await problem(await file(...pieces))).toMatchObject({ problem: 'otherFile' })
    const bytes = Buffer.concat(pieces)
    const packed = deflateRawSync('hello', { level: 4 })
    bytes.fill(0xff, bytes.indexOf(packed), bytes.indexOf(packed) + packed.length)
    expect(await problem(await file(bytes))).toMatchObject({ problem: 'otherFile' })
  })
})
