import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { Cell } from './cells'
import { tableFile } from './table'

const columns = [{ head: 'Name' }, { head: 'Seit' }, { head: 'Zahl' }]

const bytes = async (format: 'csv' | 'xlsx', rows: Iterable<Cell[]> | AsyncIterable<Cell[]>) =>
  Buffer.from(await tableFile(format, 'Personen/2026', columns, rows).arrayBuffer())

test('a workbook keeps text as text, days as days and numbers as numbers', async () => {
  const rows: Cell[][] = [
    ['=1+1', new Date('2026-02-28'), 4.5],
    ['Ä & <b> "q"\n_x0041_', null, -3],
    ['a\u0000b\ud800c', new Date('1999-12-31'), null],
  ]
  expect(await readSheet(await bytes('xlsx', rows))).toEqual([
    ['Name', 'Seit', 'Zahl'],
    ['=1+1', new Date('2026-02-28'), 4.5],
    ['Ä & <b> "q"\n_x0041_', null, -3],
    ['abc', new Date('1999-12-31'), null],
  ])
})

test('the same rows are lines of CSV, days as ISO writes them', async () => {
  const text = (await bytes('csv', [['=1+1', new Date('2026-02-28'), 4.5]])).toString()
  expect(text).toBe(`\ufeffName;Seit;Zahl\r\n'=1+1;2026-02-28;4.5\r\n`)
})

test('an unsayable name becomes one that every browser takes', () => {
  expect(tableFile('csv', 'Prüfung "x"', columns, []).headers.get('content-disposition')).toBe(
    `attachment; filename="Pr-fung-x-.csv"; filename*=UTF-8''Pr%C3%BCfung%20%22x%22.csv`,
  )
})

test('an error while rows are read breaks the download off, so that nobody takes a part for the whole', async () => {
  async function* broken(): AsyncGenerator<Cell[]> {
    yield ['a', null, 1]
    throw new Error('gone')
  }
  await expect(bytes('xlsx', broken())).rejects.toThrow()
  await expect(bytes('csv', broken())).rejects.toThrow()
})

test('100,000 rows are written in bounded memory', { timeout: 60_000 }, async () => {
  let peak = 0
  async function* rows(): AsyncGenerator<Cell[]> {
    for (let i = 0; i < 100_000; i++) {
      if (i % 1000 === 0)
        peak = Math.max(peak, process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers)
      yield [`Person ${i} mit einem längeren Namen`, new Date('2026-01-01'), i]
    }
  }
  const before = process.memoryUsage().heapUsed
  let size = 0
  for await (const piece of tableFile('xlsx', 'x', columns, rows()).body as unknown as AsyncIterable<Buffer>)
    size += piece.length
  expect(size).toBeGreaterThan(500_000)
  expect(peak - before).toBeLessThan(150_000_000)
})
