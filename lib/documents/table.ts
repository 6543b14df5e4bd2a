import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import type { Column, Rows } from './cells'
import { csvPieces } from './csv'
import { xlsxPieces } from './xlsx'

export const tableFormats = ['csv', 'xlsx'] as const
export type TableFormat = (typeof tableFormats)[number]

const types: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** What an address asks for; CSV where it says nothing that we know. */
export const tableFormat = (asked: string | null | undefined): TableFormat =>
  asked === 'xlsx' ? 'xlsx' : 'csv'

/** The bytes of a table, piece by piece. */
export const tablePieces = (
  format: TableFormat,
  name: string,
  columns: readonly Column[],
  rows: Rows,
): AsyncGenerator<string | Buffer> =>
  format === 'xlsx'
    ? xlsxPieces(name, columns, rows)
    : csvPieces(
        columns.map(({ head }) => head),
        rows,
      )

/** A name that every file system takes; the plain one is for browsers that know no other. */
const disposition = (file: string) => {
  const plain = file.replace(/[^\w.-]+/g, '-')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file)}`
}

/**
 * A table as a download: the answer of an export's route. `name` is the file's name without its ending. Rows may be an
 * async generator that reads page by page; nothing but the piece under way is held. Never cached.
 */
export function tableFile(
  format: TableFormat,
  name: string,
  columns: readonly Column[],
  rows: Rows,
): Response {
  const pieces = Readable.from(tablePieces(format, name, columns, rows), { objectMode: true }).map(
    (piece: string | Buffer) => Buffer.from(piece),
  )
  return new Response(Readable.toWeb(pieces) as NodeStream as ReadableStream, {
    headers: {
      'content-type': types[format],
      'content-disposition': disposition(`${name}.${format}`),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
