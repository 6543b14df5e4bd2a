import type { Cell, Column } from './cells'
import { zip } from './zip'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The style of a cell: its place among `cellXfs` below. */
const style = { plain: 0, head: 1, day: 2, quoted: 3 }

const fixed = (sheet: string) => [
  {
    name: '[Content_Types].xml',
    text: [
      `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${mime}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${mime}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${mime}.worksheet+xml"/></Types>`,
    ],
  },
  {
    name: '_rels/.rels',
    text: [
      `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
  },
  {
    name: 'xl/workbook.xml',
    text: [
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    text: [
      `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ],
  },
  {
    name: 'xl/styles.xml',
    text: [
      `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ],
  },
]

const unsaid =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot carry
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string) =>
  text.replace(unsaid, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

/** Excel takes no more in one cell, and reads _x0041_ as a letter. */
const cellText = (text: string) =>
  escaped(
    (text.length > 32_767 ? `${text.slice(0, 32_766)}…` : text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'),
  )

/** Days since 30 December 1899, as spreadsheets count. */
const serial = (day: Date) => Math.floor(day.getTime() / 86_400_000) + 25_569

/** 0 → A, 26 → AA. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

function cell(value: Cell, address: string, as = style.plain): string {
  if (value === null || value === '') return ''
  const at = (number: number) => ` r="${address}"${number ? ` s="${number}"` : ''}`
  if (value instanceof Date) return `<c${at(style.day)}><v>${serial(value)}</v></c>`
  if (typeof value === 'number') return Number.isFinite(value) ? `<c${at(as)}><v>${value}</v></c>` : ''
  const quoted = as === style.plain && /^\s*[=+\-@]/.test(value) ? style.quoted : as
  return `<c${at(quoted)} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`
}

const line = (cells: readonly Cell[], row: number, as?: number) =>
  `<row r="${row}">${cells.map((value, i) => cell(value, `${letters(i)}${row}`, as)).join('')}</row>`

async function* sheet(
  columns: readonly Column[],
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
) {
  const widths = columns.map(
    ({ width = 20 }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`
  let waiting = line(
    columns.map((column) => column.head),
    1,
    style.head,
  )
  let number = 1
  for await (const row of rows) {
    waiting += line(row, ++number)
    if (waiting.length < 65_536) continue
    yield waiting
    waiting = ''
  }
  yield `${waiting}</sheetData></worksheet>`
}

/** A sheet's name as spreadsheets allow it. */
const sheetName = (name: string) =>
  name
    .replace(/[\\/?*[\]:']/g, ' ')
    .trim()
    .slice(0, 31) || 'Export'

/**
 * One sheet as XLSX, written piece by piece: memory does not grow with the rows. Every text is text (what begins like a
 * formula stays one even when it is edited), every Date a day.
 */
export const xlsxPieces = (
  name: string,
  columns: readonly Column[],
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
): AsyncGenerator<Buffer> =>
  zip([...fixed(sheetName(name)), { name: 'xl/worksheets/sheet1.xml', text: sheet(columns, rows) }])
