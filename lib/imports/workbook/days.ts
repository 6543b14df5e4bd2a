import type { Archive } from './archive'
import { marks } from './xml'

/** Excel's own formats that show a date (ECMA-376, 18.8.30). */
const builtIn = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])

/** A format of a file's own shows a date when years or days stand in it, outside quotes and brackets. */
const showsDate = (format: string) => /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

/** For every style of a workbook: does it show a number as a date? */
export async function dateStyles(archive: Archive): Promise<boolean[]> {
  if (!archive.has('xl/styles.xml')) return []
  const own = new Map<number, boolean>()
  const styles: boolean[] = []
  let inside = false
  for await (const mark of marks(archive.read('xl/styles.xml'))) {
    if ('close' in mark && mark.close === 'cellXfs') inside = false
    if (!('open' in mark)) continue
    const number = Number(mark.attributes('numFmtId') ?? 0)
    if (mark.open === 'cellXfs') inside = !mark.empty
    else if (mark.open === 'numFmt') own.set(number, showsDate(mark.attributes('formatCode') ?? ''))
    else if (inside && mark.open === 'xf') styles.push(own.get(number) ?? builtIn.has(number))
  }
  return styles
}

/** A spreadsheet's day number as YYYY-MM-DD; the number itself where no calendar has it. */
export function dayOf(number: number, since1904: boolean): string {
  const day = new Date(Math.round((number + (since1904 ? 1462 : 0) - 25_569) * 86_400) * 1000)
  return Number.isFinite(day.getTime()) && number >= 0 && day.getUTCFullYear() < 10_000
    ? day.toISOString().slice(0, 10)
    : String(number)
}
