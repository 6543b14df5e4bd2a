import { CsvError, parse } from 'csv-parse/sync'
import { delimiters, guessDelimiter } from '@/lib/imports/delimiter'
import { some } from './fields'
import type { Found, FoundLink, FoundPerson, FoundSession, FoundText } from './found'
import { roleOf } from './kinds'
import { limits } from './limits'
import { refuse } from './refusals'

/** What a column may be called, folded: letters and digits only. */
const columns: Record<string, string> = {
  title: 'titel title thema programmpunkt session vortrag name',
  subtitle: 'untertitel subtitle',
  abstract: 'abstract kurzbeschreibung zusammenfassung summary kurztext',
  description: 'beschreibung description text inhalt langtext',
  date: 'datum date tag day',
  start: 'beginn start von uhrzeit startzeit begin starttime from time zeit anfang',
  end: 'ende end bis endzeit endtime to until',
  duration: 'dauer duration minuten minutes länge laenge length',
  room: 'raum room saal ort location bühne',
  track: 'track strang themenstrang reihe',
  type: 'art typ type format kind sessiontype submissiontype bezeichnung label',
  language: 'sprache language lang',
  people:
    'personen people speaker speakers person vortragende vortragender referenten referentinnen mitwirkende persons',
  block: 'block themenblock blocktitel topic',
  blockLabel: 'blockart blocklabel',
  answers: 'antwortauf replikauf answers repliesto',
  links: 'links link urls',
  attachments: 'materialien material attachments anhänge slides folien',
  url: 'url webseite website',
  id: 'id nummer nr kennung number',
  code: 'code',
  guid: 'guid uuid',
  plenary: 'plenum plenary',
  doNotRecord: 'nichtaufzeichnen donotrecord keineaufzeichnung',
  licence: 'lizenz license licence',
}
const byName = new Map(
  Object.entries(columns).flatMap(([field, names]) =>
    names.split(' ').map((name) => [fold(name), field] as const),
  ),
)

function fold(text: string) {
  return text.toLocaleLowerCase('de').replace(/[^\p{L}\p{N}]/gu, '')
}

type Column = { field: string; language: string | null }

/** "Titel", "Title (en)", "Beschreibung [de]". */
function columnOf(head: string): Column | null {
  const language = /[([_-](de|en)[)\]]?\s*$/i.exec(head)
  const field = byName.get(fold(language ? head.slice(0, language.index) : head))
  return field ? { field, language: language?.[1]?.toLowerCase() ?? null } : null
}

/** "16.04.2024", "16/04/2024", "2024-04-16" as YYYY-MM-DD; anything else as it is, to be reported. */
export function dayOf(text: string): string {
  const found = /^(?:\p{L}+\.?,?\s*)?(\d{1,2})[./](\d{1,2})[./](\d{4})$/u.exec(text.trim())
  return found ? `${found[3]}-${found[2]?.padStart(2, '0')}-${found[1]?.padStart(2, '0')}` : text.trim()
}

/** "9:30", "9.30 Uhr", "16.04.2024 09:30" as HH:MM or YYYY-MM-DDTHH:MM. */
export function clockOf(text: string): string {
  const found = /^(?:(\S+)[ T,]+)?(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?:\s*(?:uhr|h))?$/i.exec(text.trim())
  if (!found) return text.trim()
  const time = `${found[2]?.padStart(2, '0')}:${found[3]}`
  return found[1] ? `${dayOf(found[1])}T${time}` : time
}

/** Parts at semicolons and line breaks that are not inside brackets. */
function parts(text: string): string[] {
  const found = ['']
  let depth = 0
  for (const sign of text) {
    if (sign === '(') depth++
    if (sign === ')') depth = Math.max(0, depth - 1)
    if (sign === '\n' || (sign === ';' && depth === 0)) found.push('')
    else found[found.length - 1] += sign
  }
  return found.map((part) => part.trim()).filter(Boolean)
}

/** "Name (role, function, organisation); …", each of the three optional. */
export const peopleOf = (text: string): FoundPerson[] =>
  parts(text).map((part) => {
    const open = part.indexOf('(')
    if (open < 0) return { name: part }
    const inside = part.slice(open + 1).replace(/\)\s*$/, '')
    const said = inside
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean)
    const role = said[0] && roleOf(said[0]) ? said.shift() : undefined
    const organisation = said.length > 1 ? said.pop() : undefined
    const work = said.join(', ') || undefined
    return { name: part.slice(0, open).trim(), ...some({ role, function: work, organisation }) }
  })

/** Addresses, each with the words before it as its title: "Folien <https://…>; https://…". */
const linksOf = (text: string): FoundLink[] =>
  parts(text).map((part) => {
    const at = part.search(/\S+:\/\/|www\.|<[^>]+>/)
    const url = (at < 0 ? part : part.slice(at)).replace(/^<|>$/g, '')
    return { title: at > 0 ? part.slice(0, at).replace(/[:\s]+$/, '') : '', url }
  })

function records(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
      to: limits.sessions + 2,
    })
  } catch (error) {
    throw refuse('csv', error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 0)
  }
}

function sessionOf(row: Map<string, FoundText>): FoundSession {
  const text = (field: string) => {
    const value = row.get(field)
    return typeof value === 'object' ? (value.de ?? value.en) : value
  }
  const room = row.get('room')
  const track = row.get('track')
  const [date, start, end] = [text('date'), text('start'), text('end')]
  const plain = [
    'guid',
    'id',
    'code',
    'url',
    'duration',
    'language',
    'licence',
    'doNotRecord',
    'plenary',
    'answers',
  ]
  const words = ['title', 'subtitle', 'abstract', 'description', 'type', 'block']
  return {
    ...Object.fromEntries(plain.flatMap((field) => (text(field) ? [[field, text(field)]] : []))),
    ...Object.fromEntries(words.flatMap((field) => (row.has(field) ? [[field, row.get(field)]] : []))),
    ...some({
      blockLabel: text('blockLabel'),
      room: room ? { name: room } : undefined,
      track: track ? { name: track } : undefined,
      date: date ? dayOf(date) : undefined,
      start: start ? clockOf(start) : undefined,
      end: end ? clockOf(end) : undefined,
    }),
    links: linksOf(text('links') ?? ''),
    attachments: linksOf(text('attachments') ?? ''),
    people: peopleOf(text('people') ?? ''),
  }
}

/** A table with one row per session; its head names the columns in German or English. */
export function readCsv(text: string): Found {
  const delimiter = delimiters[guessDelimiter(text.slice(0, 65_536))]
  const [head = [], ...rows] = records(text, delimiter)
  const known = head.slice(0, 200).map((name) => columnOf(name.slice(0, 120)))
  if (!known.some((column) => column?.field === 'title')) throw refuse('noTitleColumn')
  const ignored = new Map<string, number>()
  const sessions = rows.map((cells) => {
    const row = new Map<string, FoundText>()
    for (const [i, cell] of cells.slice(0, known.length).entries()) {
      const [column, value] = [known[i], cell.trim()]
      if (!value) continue
      if (!column) {
        const name = (head[i] ?? '').trim().slice(0, 60) || `#${i + 1}`
        ignored.set(name, (ignored.get(name) ?? 0) + 1)
        continue
      }
      const before = row.get(column.field)
      if (!column.language && before === undefined) row.set(column.field, value)
      else if (column.language)
        row.set(column.field, {
          ...(typeof before === 'object' ? before : before ? { de: before } : {}),
          [column.language]: value,
        })
    }
    return sessionOf(row)
  })
  return { format: 'csv', days: [], rooms: [], tracks: [], sessions, ignored }
}
