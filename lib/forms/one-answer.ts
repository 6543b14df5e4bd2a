import * as z from 'zod'
import type { Locale } from '@/lib/localized'
import { words } from '@/lib/localized'
import type { AnswerValue, FileAnswer } from './condition'
import { isCountry } from './countries'
import type { QuestionFacts } from './schema'

/** Something that may be picked; the page shows the same list that the command passes. */
export type Pick = { id: string; name: string }
export type PickLists = { organisations: readonly Pick[]; people: readonly Pick[] }

/** What a question's fields sent: a value, what is wrong by field, or null for nothing answered. */
export type Read = { value: AnswerValue } | { issues: Record<string, string> } | null

export type ReadWith = {
  lists?: PickLists
  locale?: Locale
  before?: AnswerValue
  /** A file that was sent for this question, or what is wrong with it. */
  upload?: FileAnswer | { issue: string }
}

/** The field that asks a question: several answers are sent as a list. */
export const answerField = ({ key, kind }: Asked) =>
  kind === 'many_of' ? `answers.${key}[]` : `answers.${key}`
type Asked = { key: string; kind: QuestionFacts['kind'] }

const limits: Partial<Record<QuestionFacts['kind'], number>> = { long_text: 4000 }
export const text = (raw: unknown) => (typeof raw === 'string' ? raw.trim() : '')
export const parts = (raw: unknown) =>
  (raw !== null && typeof raw === 'object' ? raw : {}) as Record<string, unknown>
const wrong = (question: Asked, issue = 'invalid'): Read => ({ issues: { [answerField(question)]: issue } })

function readMany(question: QuestionFacts, raw: unknown): Read {
  const offered = question.options?.map((option) => option.value) ?? []
  const chosen = [...new Set((Array.isArray(raw) ? raw : [raw]).map(text).filter(Boolean))]
  if (chosen.some((value) => !offered.includes(value))) return wrong(question)
  return chosen.length > 0 ? { value: chosen } : null
}

function readText(question: QuestionFacts, given: string): Read {
  if (given === '') return null
  if (given.length > (limits[question.kind] ?? 300)) return wrong(question)
  switch (question.kind) {
    case 'one_of':
      return question.options?.some((option) => option.value === given) ? { value: given } : wrong(question)
    case 'number': {
      const number = Number(given.replace(',', '.'))
      return Number.isFinite(number) ? { value: number } : wrong(question)
    }
    case 'date':
      return z.iso.date().safeParse(given).success ? { value: given } : wrong(question)
    case 'country':
      return isCountry(given) ? { value: given } : wrong(question)
    default:
      return { value: given }
  }
}

function readAddress({ key }: QuestionFacts, raw: unknown): Read {
  const sent = parts(raw)
  const value = {
    street: text(sent.street),
    postcode: text(sent.postcode),
    town: text(sent.town),
    country: text(sent.country) || 'DE',
  }
  if (!value.street && !value.postcode && !value.town) return null
  const issues: Record<string, string> = {}
  for (const part of ['street', 'town'] as const)
    if (value[part].length > 200) issues[`answers.${key}.${part}`] = 'invalid'
  if (value.postcode.length > 20 || (value.country === 'DE' && !/^(\d{5})?$/.test(value.postcode)))
    issues[`answers.${key}.postcode`] = 'postcode'
  if (!isCountry(value.country)) issues[`answers.${key}.country`] = 'invalid'
  return Object.keys(issues).length > 0 ? { issues } : { value }
}

/** One of the list by its id; an organisation may be named instead. Of a person only the list's id counts. */
function readNamed({ key, kind }: QuestionFacts, raw: unknown, lists?: PickLists): Read {
  const sent = parts(raw)
  const [id, name] = [text(sent.id), text(sent.name)]
  const list = (kind === 'person' ? lists?.people : lists?.organisations) ?? []
  if (id) {
    const found = list.find((one) => one.id === id)
    return found ? { value: { id, name: found.name } } : { issues: { [`answers.${key}.id`]: 'invalid' } }
  }
  if (kind === 'person' || name === '') return null
  return name.length > 200 ? { issues: { [`answers.${key}.name`]: 'invalid' } } : { value: { name } }
}

/** A tick agrees to the words beside it; who agreed to the same words before keeps that. */
function readConsent({ label }: QuestionFacts, raw: unknown, { locale = 'de', before }: ReadWith): Read {
  if (!text(raw)) return null
  const { agreed, language } = parts(before)
  if (agreed && language && agreed === words(label, language as Locale))
    return { value: before as AnswerValue }
  return { value: { agreed: words(label, locale), language: locale } }
}

/** A new file, the one kept before, or none when it is taken out. */
function readUpload({ key }: QuestionFacts, raw: unknown, { upload, before }: ReadWith): Read {
  if (upload && 'issue' in upload) return { issues: { [`answers.${key}.file`]: upload.issue } }
  if (upload) return { value: upload }
  return before === undefined || text(parts(raw).remove) ? null : { value: before }
}

/** One answer: its value, what is wrong with it, or null for nothing answered. */
export function readOne(question: QuestionFacts, raw: unknown, more: ReadWith = {}): Read {
  switch (question.kind) {
    case 'many_of':
      return readMany(question, raw)
    case 'address':
      return readAddress(question, raw)
    case 'organisation':
    case 'person':
      return readNamed(question, raw, more.lists)
    case 'consent':
      return readConsent(question, raw, more)
    case 'upload':
      return readUpload(question, raw, more)
    default:
      return readText(question, text(raw))
  }
}
