import type { Locale, Localized } from '@/lib/localized'
import type { Schedule, ScheduleLink, SchedulePerson, ScheduleSession } from '../exchange/shape'
import { spoken } from '../exchange/shape'
import { hoursMinutes } from './clock'
import type { KindWords } from './titles'
import { plainText } from './valid'

const references = ['slides', 'paper', 'web', 'blog', 'article', 'media', 'related', 'activitypub'] as const
const roomTypes = [
  'lecturehall',
  'stage',
  'workshop',
  'outside',
  'online',
  'project',
  'bbb',
  'hangar',
  'other',
]

const slim = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

function reference({ title, url, type }: ScheduleLink) {
  const kind = references.find((one) => one === type?.toLowerCase())
  return { url, ...(title ? { title: plainText(title) } : {}), ...(kind ? { type: kind } : {}) }
}

/** schedule.json version 1 (c3voc, frab, pretalx), in the language of each session, else the reader's. */
export function scheduleJson(schedule: Schedule, locale: Locale, kinds: KindWords): object {
  const rooms = new Map(schedule.rooms.map((room) => [room.guid, plainText(spoken(room.name, locale))]))
  const tracks = new Map(schedule.tracks.map((track) => [track.guid, plainText(spoken(track.name, locale))]))
  const roomOf = (session: ScheduleSession) => rooms.get(session.roomGuid ?? '') ?? ''
  const event = (session: ScheduleSession) => eventOf(session, roomOf(session), tracks, locale, kinds)
  return {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'Konvent' },
    schedule: {
      version: schedule.version ?? '',
      base_url: schedule.baseUrl,
      conference: {
        acronym: schedule.acronym,
        title: plainText(schedule.title),
        start: schedule.start,
        end: schedule.end,
        daysCount: schedule.days.length,
        timeslot_duration: hoursMinutes(schedule.slotMinutes ?? 5),
        time_zone_name: schedule.zone,
        url: schedule.url,
        rooms: schedule.rooms.map((room) =>
          slim({
            name: rooms.get(room.guid),
            guid: room.guid,
            capacity: room.capacity,
            slug: room.exchange.slug,
            type: roomTypes.find((type) => type === room.exchange.type),
            url: room.exchange.url,
            description: room.exchange.description && plainText(spoken(room.exchange.description, locale)),
          }),
        ),
        tracks: schedule.tracks.map((track) =>
          slim({ name: tracks.get(track.guid), slug: track.exchange.slug, color: track.exchange.color }),
        ),
        days: schedule.days.map((day) => {
          const today = schedule.sessions.filter((session) => session.exchange.day === day.date)
          const used = [...new Set([...rooms.values(), ''])].filter((name) =>
            today.some((session) => roomOf(session) === name),
          )
          return {
            index: day.index,
            date: day.date,
            day_start: day.start,
            day_end: day.end,
            rooms: Object.fromEntries(
              used.map((name) => [name, today.filter((session) => roomOf(session) === name).map(event)]),
            ),
          }
        }),
      },
    },
  }
}

function eventOf(
  session: ScheduleSession,
  room: string,
  tracks: Map<string, string>,
  locale: Locale,
  kinds: KindWords,
) {
  const { exchange, minutes } = session
  const language = session.language === 'en' ? 'en' : locale
  const say = (text: Localized | null) => plainText(spoken(text, language))
  return slim({
    guid: session.guid,
    code: exchange.code,
    id: Number(exchange.id),
    logo: exchange.logo,
    date: session.start,
    start: session.start?.slice(11, 16),
    end: session.start && endOf(session.start, minutes ?? 0),
    duration: hoursMinutes(minutes ?? 0),
    room,
    slug: exchange.slug,
    url: exchange.url,
    title: say(session.title),
    subtitle: say(session.subtitle),
    track: tracks.get(session.trackGuid ?? '') ?? null,
    type: say(session.label) || kinds[language](session.kind),
    language: session.language,
    abstract: say(session.abstract),
    description: say(session.description),
    recording_license: exchange.licence ?? '',
    do_not_record: session.doNotRecord,
    persons: session.people.map((person) => personOf(person, language)),
    links: session.links.map(reference),
    feedback_url: exchange.feedbackUrl,
    origin_url: exchange.originUrl,
    attachments: (exchange.attachments ?? []).map(reference),
  })
}

/** The end with the offset of the start: the same instant, and the schema asks for no more. */
function endOf(start: string, minutes: number): string {
  const offset = start.slice(19)
  const shift =
    offset === 'Z'
      ? 0
      : (offset[0] === '-' ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)))
  const local = new Date(new Date(start).getTime() + (minutes + shift) * 60_000)
  return `${local.toISOString().slice(0, 19)}${offset}`
}

function personOf(person: SchedulePerson, language: string) {
  const id = Number(person.exchange.id)
  const say = (text: Localized | null) => (text ? plainText(spoken(text, language)) : undefined)
  return slim({
    guid: person.guid ?? undefined,
    id: Number.isSafeInteger(id) && id > 0 ? id : undefined,
    code: person.exchange.code,
    name: plainText(person.name),
    url: person.exchange.url,
    biography: say(person.biography),
    role: person.role,
    function: say(person.function),
    affiliation: say(person.organisation),
  })
}
