import { parseAddress } from '@/lib/addresses'
import { type Field, fields, fold } from './fields'

/** What is wrong with a row: the words stand in imports.json under `issues`. */
export type Problem = { field?: Field; issue: Issue; value?: string; facts?: Record<string, string | number> }
export const issues = [
  'required',
  'address',
  'date',
  'year',
  'tooLong',
  'formula',
  'unreadable',
  'beyond',
  'unknownLanguage',
  'unknownSector',
  'unknownLevel',
  'unknownState',
  'unknownKind',
  'noOrganisation',
  'sameAsRow',
  'addressTaken',
  'severalPeople',
  'severalOrganisations',
  'otherName',
  'similar',
  'overlap',
  'roleHeld',
  'changed',
] as const
export type Issue = (typeof issues)[number]

export type Draft = {
  title: string | null
  givenName: string
  familyName: string
  personal: string | null
  functional: string | null
  phone: string | null
  language: 'de' | 'en' | null
  function: string | null
  organisation: string | null
  /** Days are YYYY-MM-DD. */
  from: string | null
  sector: string | null
  level: 'bund' | 'land' | 'kommune' | null
  state: string | null
  kind: string | null
  joined: string | null
  tags: string[]
  birthYear: number | null
}

/** What words in a cell stand for: folded word → value. Kinds answer their id. */
export type Words = Record<'language' | 'sector' | 'level' | 'state' | 'kind', ReadonlyMap<string, string>>

const longest: Partial<Record<Field, number>> = {
  title: 40,
  givenName: 100,
  familyName: 100,
  phone: 40,
  function: 160,
  organisation: 200,
}

const day =
  /^(?:(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?|(\d{1,2})[./](\d{1,2})[./](\d{4})|(\d{1,2})[./](\d{4})|(\d{4}))$/

/** "31.01.2020", "2020-01-31", "01/2020" and "2020" as a day; null for what no calendar has. */
export function dayOf(text: string): string | null {
  const found = day.exec(text.trim())
  if (!found) return null
  const [, y1, m1, d1, d2, m2, y2, m3, y3, y4] = found
  const [year, month, date] = [
    Number(y1 ?? y2 ?? y3 ?? y4),
    Number(m1 ?? m2 ?? m3 ?? 1),
    Number(d1 ?? d2 ?? 1),
  ]
  const at = new Date(Date.UTC(year, month - 1, date))
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date
  return real && year >= 1900 && year <= 2100 ? at.toISOString().slice(0, 10) : null
}

const list = (text: string) =>
  [...new Set(text.split(/[,;|\n]/).map((word) => word.trim().replace(/^#/, '')))].filter(Boolean)

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no name holds, and what a wrong encoding leaves behind
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/

/** A row as a person, with everything that is wrong with it. */
export function draftOf(cells: readonly string[], columns: readonly (Field | null)[], words: Words) {
  const problems: Problem[] = []
  const said = new Map<Field, string>()
  const wrong = (field: Field, issue: Issue, value = said.get(field) ?? '') =>
    void problems.push({ field, issue, value: value.slice(0, 80) })
  columns.forEach((field, i) => {
    const text = cells[i]?.trim() ?? ''
    if (field && text) said.set(field, said.has(field) ? `${said.get(field)};${text}` : text)
  })
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) problems.push({ issue: 'beyond' })
  for (const field of fields) {
    const text = said.get(field) ?? ''
    if (unreadable.test(text)) wrong(field, 'unreadable', text.replace(new RegExp(unreadable, 'g'), '?'))
    else if (text.startsWith('=') || text.startsWith('@')) wrong(field, 'formula')
    else if (text.length > (longest[field] ?? 1000)) wrong(field, 'tooLong')
    else continue
    said.delete(field)
  }
  const bad = new Set(problems.map((problem) => problem.field))
  const one = (field: Field) => said.get(field)?.replace(/\s+/g, ' ') ?? null
  const parsed = <T>(field: Field, issue: Issue, read: (text: string) => T | null): T | null => {
    const text = one(field)
    if (text === null) return null
    const value = read(text)
    if (value === null) wrong(field, issue)
    return value
  }
  const word = (field: keyof Words, issue: Issue) =>
    parsed(field, issue, (text) => words[field].get(fold(text)) ?? null)
  const needed = (field: Field) => {
    if (!said.has(field) && !bad.has(field)) wrong(field, 'required')
    return one(field) ?? ''
  }
  const draft: Draft = {
    title: one('title'),
    givenName: needed('givenName'),
    familyName: needed('familyName'),
    personal: parsed('personal', 'address', parseAddress),
    functional: parsed('functional', 'address', parseAddress),
    phone: one('phone'),
    language: word('language', 'unknownLanguage') as Draft['language'],
    function: one('function'),
    organisation: one('organisation'),
    from: parsed('from', 'date', dayOf),
    sector: word('sector', 'unknownSector'),
    level: word('level', 'unknownLevel') as Draft['level'],
    state: word('state', 'unknownState'),
    kind: word('kind', 'unknownKind'),
    joined: parsed('joined', 'date', dayOf),
    tags: list(said.get('tags') ?? '').slice(0, 30),
    birthYear: parsed('birthYear', 'year', (text) =>
      /^(19|20)\d\d$/.test(text) && Number(text) <= new Date().getUTCFullYear() ? Number(text) : null,
    ),
  }
  if (draft.functional && draft.functional === draft.personal) draft.functional = null
  if (draft.function && !draft.organisation && !bad.has('organisation')) wrong('function', 'noOrganisation')
  return { draft, problems }
}
