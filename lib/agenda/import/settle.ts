import type { Localized } from '@/lib/localized'
import { isGuid, uuidV5 } from '../exchange/guid'
import type {
  Schedule,
  ScheduleBlock,
  ScheduleDay,
  ScheduleSession,
  SessionExchange,
} from '../exchange/shape'
import { Cleaner } from './clean'
import type { Found, FoundSession } from './found'
import { kindOf, languageOf, legible } from './kinds'
import { limits } from './limits'
import { peopleOf } from './people'
import { refuse } from './refusals'
import type { Reporter } from './report'
import { Rooms, Tracks } from './rooms'
import { daysOf, slotOf, type Zones } from './slots'
import { cut } from './sound'
import { isDay, isZone, minutesOf } from './times'

/** What holds where a file says nothing: the zone of the event, and its first day. */
export type Fallback = { zone: string; day: string | null }

/** Of pretalx only what takes place; of schedule JSON 2 nothing that was called off. */
const off = /^(submitted|rejected|withdrawn|canceled|cancelled|deleted|draft)$/i
const yes = /^(true|1|yes|ja|on|x)$/i

const fold = (text: string) => text.toLocaleLowerCase('de').replace(/\s+/g, ' ').trim()

class Guids {
  readonly #seen = new Set<string>()
  readonly #turns = new Map<string, number>()
  readonly report: Reporter

  constructor(report: Reporter) {
    this.report = report
  }

  /** A valid and unique UUID for a session; always the same one for the same file, and for a later one of the same source. */
  of(found: FoundSession, where: string, start: string | null): { guid: string; oldGuid: string | null } {
    const raw = cut(found.guid?.trim() ?? '', 300)
    const ident = found.id ?? found.code ?? found.slug ?? `${fold(where)}`
    const made = raw ? (isGuid(raw) ? raw.toLowerCase() : uuidV5(raw)) : uuidV5(`session:${ident}`)
    if (!raw) this.report.note('guidMade', where, ident, made)
    else if (!isGuid(raw)) this.report.note('guidReplaced', where, raw, made)
    let guid = made
    if (this.#seen.has(made)) {
      const turn = (this.#turns.get(made) ?? 1) + 1
      this.#turns.set(made, turn)
      guid = uuidV5(`${made} ${start ?? ''}`)
      if (this.#seen.has(guid)) guid = uuidV5(`${made} ${start ?? ''} ${turn}`)
      this.report.note('guidRepeated', where, raw || ident, guid)
    }
    this.#seen.add(guid)
    return { guid, oldGuid: raw && raw.toLowerCase() !== guid ? raw : null }
  }
}

/** What a file says, as a programme: everything valid, and every change and loss in the report. */
export function settle(found: Found, fallback: Fallback, report: Reporter): Schedule {
  if (found.sessions.length > limits.sessions) throw refuse('tooManySessions')
  if (found.sessions.length === 0) throw refuse('noSessions')
  for (const [name, count] of found.ignored) report.note('fieldIgnored', name, String(count))
  const clean = new Cleaner(report)
  const zone = found.zone && isZone(found.zone) ? found.zone : null
  if (found.zone && !zone) report.note('zoneUnknown', found.zone, undefined, fallback.zone)
  if (zone && zone !== fallback.zone) report.note('zoneDiffers', zone, undefined, fallback.zone)
  const zones: Zones = { zone: zone ?? fallback.zone, said: zone !== null, day: fallback.day }
  const days = daysOf(found.days, zones.zone)
  const [rooms, tracks, guids] = [new Rooms(clean), new Tracks(clean), new Guids(report)]
  for (const room of found.rooms) rooms.of(room, '')
  for (const track of found.tracks) tracks.of(track, '')
  const blocks = new Map<string, ScheduleBlock>()
  const base =
    found.baseUrl && /^https?:\/\//i.test(found.baseUrl) && URL.canParse(found.baseUrl) ? found.baseUrl : null
  const tools = { clean, zones, rooms, tracks, guids, blocks, base }
  const sessions = found.sessions.flatMap((one) => {
    const session = settled(one, one.day && days.get(one.day), tools)
    return session ? [{ found: one, session }] : []
  })
  if (sessions.length === 0) throw refuse('noSessions')
  if (sessions.reduce((sum, { session }) => sum + session.people.length, 0) > limits.people)
    throw refuse('tooManyPeople')
  answer(sessions, report)
  const day = (text: string | undefined) => (text && isDay(text.slice(0, 10)) ? text.slice(0, 10) : null)
  return {
    title: clean.localized(found.title, null, '')?.de ?? '',
    acronym: found.acronym ? cut(found.acronym, 200) : null,
    version: found.version ? cut(found.version, 200) : null,
    url: found.url && /^https?:\/\//i.test(found.url) && URL.canParse(found.url) ? found.url : null,
    baseUrl: base,
    zone,
    start: day(found.start),
    end: day(found.end),
    slotMinutes: found.slot ? minutesOf(found.slot) : null,
    days: [...days.values()],
    rooms: rooms.all,
    tracks: tracks.all,
    blocks: [...blocks.values()],
    sessions: sessions.map(({ session }) => session),
  }
}

type Tools = {
  clean: Cleaner
  zones: Zones
  rooms: Rooms
  tracks: Tracks
  guids: Guids
  blocks: Map<string, ScheduleBlock>
  base: string | null
}

function settled(found: FoundSession, day: ScheduleDay | undefined, tools: Tools): ScheduleSession | null {
  const { clean, zones } = tools
  const { report } = clean
  const language = found.language ? languageOf(found.language) : null
  const title = clean.localized(found.title, language, '')
  const type = typeOf(clean.localized(found.type, null, ''))
  const where = title?.de ?? type?.de ?? found.id ?? found.code ?? ''
  if (!title && !type && found.people.length === 0) {
    report.note('emptyEntry', where)
    return null
  }
  if (found.state && off.test(found.state)) {
    report.note('notConfirmed', where, found.state)
    return null
  }
  if (found.language && !language) report.note('languageUnknown', where, found.language)
  const kind = type ? kindOf(type.de) : { kind: 'other' as const, own: true }
  if (!kind) report.note('typeUnknown', where, type?.de)
  const slot = slotOf(found, day, zones, where, report)
  const room = tools.rooms.of(found.room, where)
  if (slot.start && !room && !yes.test(found.plenary ?? '')) report.note('roomMissing', where)
  const is = kind?.kind ?? 'other'
  const label = kind?.own ? null : type
  return {
    ...tools.guids.of(found, where, slot.start),
    kind: is,
    label,
    title,
    subtitle: clean.localized(found.subtitle, language, where),
    abstract: clean.localized(found.abstract, language, where, 'text'),
    description: clean.localized(found.description, language, where, 'text'),
    language,
    ...slot,
    roomGuid: room?.guid ?? null,
    trackGuid: tools.tracks.of(found.track, where)?.guid ?? null,
    blockGuid: blockOf(found, tools)?.guid ?? null,
    answersGuid: null,
    plenary: yes.test(found.plenary ?? ''),
    doNotRecord: yes.test(found.doNotRecord ?? ''),
    links: clean.links(found.links, where, tools.base),
    people: peopleOf(found.people, is, where, clean),
    exchange: exchangeOf(found, day, where, tools),
  }
}

const typeOf = (type: Localized | null): Localized | null =>
  type && { de: legible(type.de), ...(type.en ? { en: legible(type.en) } : {}) }

function blockOf(found: FoundSession, { clean, blocks }: Tools): ScheduleBlock | null {
  const subject = clean.localized(found.block, null, '')
  if (!subject) return null
  const known = blocks.get(fold(subject.de))
  if (known) return known
  const label = clean.words(found.blockLabel, subject.de) || null
  const guid = uuidV5(`block:${fold(subject.de)}`)
  const block: ScheduleBlock = { guid, label, subject, context: null, links: [] }
  blocks.set(fold(subject.de), block)
  return block
}

const short = (text: string | undefined, most: number) => (text ? cut(text, most) : undefined)

function exchangeOf(
  found: FoundSession,
  day: ScheduleDay | undefined,
  where: string,
  { clean, base }: Tools,
): SessionExchange {
  const url = (text: string | undefined) => clean.url(text, where, base)
  const attachments = found.attachments.flatMap((one) => {
    const address = clean.url(one.url, where, base)
    const title = clean.words(one.title, where)
    const type = clean.words(one.type, where)
    return address ? [{ title, url: address, ...(type ? { type } : {}) }] : []
  })
  const all: SessionExchange = {
    id: short(found.id, 200),
    code: short(found.code, 200),
    slug: short(found.slug, 500),
    url: url(found.url),
    logo: url(found.logo),
    licence: clean.words(found.licence, where) || undefined,
    recordingUrl: url(found.recordingUrl),
    feedbackUrl: url(found.feedbackUrl),
    originUrl: url(found.originUrl),
    videoUrl: url(found.videoUrl),
    day: day?.date,
    ...(attachments.length > 0 ? { attachments: attachments.slice(0, limits.list) } : {}),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

type Both = { found: FoundSession; session: ScheduleSession }

/** Ties each answer to its session of the same block: the named one, or for a Replik the last talk before it. */
function answer(all: Both[], report: Reporter) {
  const talks = new Map<string, string>()
  for (const { found, session } of all) {
    const named = found.answers && fold(found.answers)
    const target = named
      ? all.find(
          ({ found: f, session: s }) =>
            s !== session &&
            s.blockGuid === session.blockGuid &&
            [s.guid, f.guid, f.id, f.code, s.title?.de].some((mark) => mark && fold(mark) === named),
        )?.session.guid
      : session.kind === 'replik' && session.blockGuid
        ? talks.get(session.blockGuid)
        : undefined
    if (target) session.answersGuid = target
    else if (named) report.note('answersUnknown', session.title?.de ?? '', found.answers)
    if (session.blockGuid && !['replik', 'discussion', 'break'].includes(session.kind))
      talks.set(session.blockGuid, session.guid)
  }
}
