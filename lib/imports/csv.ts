import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { type Delimiter, delimiters } from './delimiter'
import { decoded, type Encoding } from './encoding'
import { limits } from './limits'
import { refuseFile } from './refusals'

const refusal = (error: unknown, row: number) => {
  if (!(error instanceof CsvError)) return error
  if (error.code === 'CSV_MAX_RECORD_SIZE') return refuseFile('recordTooLong', row + 1)
  return refuseFile(error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote' : 'broken', row + 1)
}

/** Far more cells in a line than a table has would fill the memory before anybody could count them. */
async function* bounded(texts: AsyncIterable<string>, sign: string): AsyncGenerator<string> {
  const most = limits.columns * 100
  let [cells, row] = [0, 1]
  for await (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      if (text[i] === sign && ++cells > most) throw refuseFile('tooManyColumns', row)
      if (text[i] !== '\n') continue
      cells = 0
      row++
    }
    yield text
  }
}

/** The records of a CSV file one by one, with empty ones, as a spreadsheet would number them. */
export async function* csvRows(
  path: string,
  { encoding, delimiter }: { encoding: Encoding; delimiter: Delimiter },
): AsyncGenerator<string[]> {
  const parser = parse({
    delimiter: delimiters[delimiter],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: limits.record,
  })
  const bytes = createReadStream(path, { highWaterMark: 262_144 })
  const text = Readable.from(bounded(decoded(bytes, encoding), delimiters[delimiter]))
  pipeline(text, parser, () => {})
  let row = 0
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row++
      yield record
    }
  } catch (error) {
    throw refusal(error, row)
  } finally {
    text.destroy()
  }
}
