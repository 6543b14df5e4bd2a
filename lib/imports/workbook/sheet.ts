import { open } from 'node:fs/promises'
import { limits } from '../limits'
import { refuseFile } from '../refusals'
import { type Archive, openArchive } from './archive'
import { dateStyles, dayOf } from './days'
import { type Attributes, marks } from './xml'

type Book = { sheet: string; since1904: boolean }

/** The first sheet that is not hidden. */
async function bookOf(archive: Archive): Promise<Book> {
  if (!archive.has('xl/workbook.xml')) throw refuseFile('otherFile')
  let [relation, since1904] = ['', false]
  for await (const mark of marks(archive.read('xl/workbook.xml'))) {
    if (!('open' in mark)) continue
    if (mark.open === 'workbookPr') since1904 = ['1', 'true'].includes(mark.attributes('date1904') ?? '')
    if (mark.open === 'sheet' && !relation && (mark.attributes('state') ?? 'visible') === 'visible')
      relation = mark.attributes('id') ?? ''
  }
  for await (const mark of marks(archive.read('xl/_rels/workbook.xml.rels'))) {
    if (!('open' in mark) || mark.open !== 'Relationship' || mark.attributes('Id') !== relation) continue
    const target = mark.attributes('Target') ?? ''
    return { sheet: target.startsWith('/') ? target.slice(1) : `xl/${target}`, since1904 }
  }
  throw refuseFile('broken')
}

/** The texts that cells share, without the readings that Japanese sheets put beside them. */
async function sharedTexts(archive: Archive): Promise<string[]> {
  if (!archive.has('xl/sharedStrings.xml')) return []
  const texts: string[] = []
  let [text, inText, reading] = ['', false, false]
  for await (const mark of marks(archive.read('xl/sharedStrings.xml'))) {
    if ('text' in mark) {
      if (inText && !reading) text += mark.text
    } else if ('open' in mark) {
      if (mark.open === 't') inText = !mark.empty
      else if (mark.open === 'rPh') reading = !mark.empty
      else if (mark.open === 'si' && mark.empty) texts.push('')
    } else if (mark.close === 't') inText = false
    else if (mark.close === 'rPh') reading = false
    else if (mark.close === 'si') {
      if (texts.push(text) > limits.sharedTexts) throw refuseFile('bomb')
      text = ''
    }
  }
  return texts
}

/** "AB12" → 27; -1 where there is no address. */
function columnOf(address: string | undefined): number {
  let column = 0
  for (const letter of address ?? '') {
    const code = letter.charCodeAt(0) - 64
    if (code < 1 || code > 26) break
    column = column * 26 + code
  }
  return column - 1
}

/** Excel writes control characters as _x000D_. */
const unescaped = (text: string) =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** A number as its digits: a telephone number in a sheet must not become 4.9e+11. */
const digits = (text: string) =>
  /e/i.test(text) && Number.isFinite(Number(text))
    ? Number(text).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 10 })
    : text

/** The rows of a workbook's first sheet, each with its number. Formulas count as what they last showed. */
export async function* sheetRows(path: string): AsyncGenerator<{ row: number; cells: string[] }> {
  const file = await open(path)
  try {
    const archive = await openArchive(file)
    const { sheet, since1904 } = await bookOf(archive)
    const [texts, days] = [await sharedTexts(archive), await dateStyles(archive)]
    let [row, cells, column, value, reads] = [0, [] as string[], -1, '', false]
    let [type, style]: [string, number] = ['n', 0]
    const shown = () => {
      if (type === 's') return texts[Number(value)] ?? ''
      if (type === 'b') return value === '1' ? 'ja' : 'nein'
      if (type !== 'n') return unescaped(value)
      return days[style] && value !== '' ? dayOf(Number(value), since1904) : digits(value)
    }
    const begin = (attributes: Attributes) => {
      const at = columnOf(attributes('r'))
      column = at < 0 ? column + 1 : at
      if (column >= limits.columns) throw refuseFile('tooManyColumns', row)
      ;[value, type, style] = ['', attributes('t') ?? 'n', Number(attributes('s') ?? 0)]
    }
    const end = () => {
      while (cells.length < column) cells.push('')
      cells[column] = shown()
    }
    for await (const mark of marks(archive.read(sheet))) {
      if ('text' in mark) {
        if (reads) value += mark.text
      } else if ('open' in mark) {
        if (mark.open === 'row') {
          ;[row, cells, column] = [Number(mark.attributes('r') ?? row + 1), [], -1]
          if (mark.empty) continue
        } else if (mark.open === 'c') {
          begin(mark.attributes)
          if (mark.empty) continue
        } else if (mark.open === 'v' || mark.open === 't') reads = !mark.empty
      } else if (mark.close === 'v' || mark.close === 't') reads = false
      else if (mark.close === 'c') end()
      else if (mark.close === 'row') yield { row, cells }
    }
  } finally {
    await file.close()
  }
}
