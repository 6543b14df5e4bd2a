import type { Schedule } from '../exchange/shape'
import { textOf } from './bytes'
import { readCsv } from './csv'
import { fieldsOf, isFields } from './fields'
import type { Format, Found } from './found'
import { readFrabXml } from './frab-xml'
import { readJson } from './json'
import { readSubmissions } from './pretalx-submissions'
import { refuse } from './refusals'
import { type Report, Reporter } from './report'
import { readScheduleJson } from './schedule-json'
import { type Fallback, settle } from './settle'
import { soundFound } from './sound'

export type ReadSchedule = { format: Format; schedule: Schedule; report: Report }

function foundIn(text: string): Found {
  const start = text.trimStart().slice(0, 1)
  if (start === '<') return readFrabXml(text)
  if (start === '{' || start === '[') {
    const json = readJson(text)
    if (Array.isArray(json)) return readSubmissions(json)
    const root = fieldsOf(json)
    if (Array.isArray(root.results)) return readSubmissions(root.results)
    const schedule = isFields(root.schedule) ? root.schedule : root
    if (isFields(schedule.conference)) return readScheduleJson(schedule)
    throw refuse('otherFormat')
  }
  return readCsv(text)
}

/**
 * Reads a programme from a file of any format that we know: frab XML, schedule JSON 1 and 2 (frab, pretalx), submissions of
 * pretalx's API, CSV. What the file is say its bytes, not its name. Refuses in words what is none of them; all else is
 * read as far as it goes, and the report says what was left out or changed.
 */
export function readSchedule(bytes: Buffer, fallback: Fallback): ReadSchedule {
  const found = foundIn(textOf(bytes))
  const report = new Reporter()
  const schedule = settle(soundFound(found), fallback, report)
  return { format: found.format, schedule, report: report.report() }
}
