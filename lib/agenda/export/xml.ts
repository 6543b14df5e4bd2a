import { create } from 'xmlbuilder2'
import type { Locale, Localized } from '@/lib/localized'
import type { Schedule, ScheduleLink, ScheduleSession } from '../exchange/shape'
import { spoken } from '../exchange/shape'
import { hoursMinutes } from './clock'
import type { KindWords } from './titles'
import { plainText } from './valid'

type Node = { [name: string]: Node | Node[] | string | undefined }

/** The schema has room for two digits of hours. */
const longest = 99 * 60 + 59
const asDuration = (minutes: number) => hoursMinutes(Math.min(minutes, longest))

const anchor = ({ title, url, type, service }: ScheduleLink): Node => ({
  '@href': url,
  '@type': type,
  '@service': service,
  '#': title,
})

const attachment = ({ title, url, type }: ScheduleLink): Node => ({
  '@href': url,
  '@type': type,
  '#': title,
})

/** schedule.xml (frab, c3voc), in the language of each session, else the reader's. `at`: its own address. */
export function scheduleXml(schedule: Schedule, locale: Locale, kinds: KindWords, at: string): string {
  const name = (text: Localized) => spoken(text, locale)
  const tracks = new Map(schedule.tracks.map((track) => [track.guid, name(track.name)]))
  const places = schedule.rooms.map((room) => ({ guid: room.guid, name: name(room.name) }))
  const known = new Set(places.map((place) => place.guid))
  const days = schedule.days.map((day): Node => {
    const today = schedule.sessions.filter((session) => session.exchange.day === day.date)
    const inRoom = (guid: string) => today.filter((session) => session.roomGuid === guid)
    const nowhere = today.filter((session) => !known.has(session.roomGuid ?? ''))
    return {
      '@date': day.date,
      '@start': day.start ?? '',
      '@end': day.end ?? '',
      '@index': String(day.index),
      room: [
        ...places.map((place) => ({
          '@name': place.name,
          '@guid': place.guid,
          event: inRoom(place.guid).map((session) => eventOf(session, place.name, tracks, locale, kinds)),
        })),
        ...(nowhere.length > 0
          ? [{ '@name': '', event: nowhere.map((session) => eventOf(session, '', tracks, locale, kinds)) }]
          : []),
      ],
    }
  })
  const root: Node = {
    generator: { '@name': 'Konvent' },
    url: at,
    version: schedule.version ?? '',
    conference: {
      title: schedule.title,
      acronym: schedule.acronym ?? '',
      start: schedule.start ?? undefined,
      end: schedule.end ?? undefined,
      days: String(schedule.days.length),
      timeslot_duration: asDuration(schedule.slotMinutes ?? 5),
      base_url: schedule.baseUrl ?? undefined,
      url: schedule.url ?? undefined,
      time_zone_name: schedule.zone ?? undefined,
      track: schedule.tracks.map((track) => ({
        '@name': tracks.get(track.guid),
        '@color': track.exchange.color,
        '@slug': track.exchange.slug,
      })),
    },
    day: days,
  }
  return create({ version: '1.0', encoding: 'UTF-8' }, { schedule: pruned(root) }).end({ prettyPrint: true })
}

/** Without what is not there (the builder would write it down as empty), and without signs that XML cannot carry. */
function pruned(node: Node): Node {
  const entries = Object.entries(node).flatMap(([name, value]): [string, Node | Node[] | string][] => {
    if (value === undefined) return []
    if (Array.isArray(value)) return [[name, value.map(pruned)]]
    return [[name, typeof value === 'object' ? pruned(value) : plainText(value)]]
  })
  return Object.fromEntries(entries)
}

function eventOf(
  session: ScheduleSession,
  room: string,
  tracks: Map<string, string>,
  locale: Locale,
  kinds: KindWords,
): Node {
  const { exchange } = session
  const language = session.language === 'en' ? 'en' : locale
  const say = (text: Localized | null) => spoken(text, language)
  return {
    '@guid': session.guid,
    '@id': exchange.id,
    '@code': exchange.code?.length === 6 ? exchange.code : undefined,
    room,
    title: say(session.title),
    subtitle: say(session.subtitle),
    type: say(session.label) || kinds[language](session.kind),
    date: session.start ?? '',
    start: session.start?.slice(11, 16) ?? '',
    duration: asDuration(session.minutes ?? 0),
    abstract: say(session.abstract),
    slug: exchange.slug,
    track: tracks.get(session.trackGuid ?? '') ?? '',
    logo: exchange.logo,
    persons: {
      person: session.people.map((person) => ({
        '@id': /^\d{1,15}$/.test(person.exchange.id ?? '') ? person.exchange.id : undefined,
        '@guid': person.guid ?? undefined,
        '#': person.name,
      })),
    },
    language: session.language ?? '',
    description: say(session.description),
    recording: {
      license: exchange.licence ?? '',
      optout: String(session.doNotRecord),
      url: exchange.recordingUrl,
    },
    links: { link: session.links.map(anchor) },
    attachments: { attachment: (exchange.attachments ?? []).map(attachment) },
    video_download_url: exchange.videoUrl,
    url: exchange.url,
    feedback_url: exchange.feedbackUrl,
    origin_url: exchange.originUrl,
  }
}
