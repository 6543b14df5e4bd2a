import { instantIn } from '@/lib/clock'
import { slugify } from '@/lib/networks/slug'
import type { Schedule, ScheduleDay, ScheduleLink, ScheduleSession, SessionExchange } from '../exchange/shape'
import { dayAfter, offsetTime } from './clock'
import { distinctNames, numbersOf } from './numbers'
import { isCode, isColor, isSessionSlug, isSlug, webAddress } from './valid'

/** Where things are found: the agenda's page, its base, and the page of a session. */
export type Places = {
  agenda: string
  base: string
  session: (guid: string) => string
  /** Whether everybody sees the agenda: a file wanders on, and what hangs on its sessions asks nobody who they are. */
  everybodys: boolean
}

type Stored = Omit<Schedule, 'days' | 'url' | 'baseUrl'>

const filled = <T extends object>(exchange: T): T =>
  Object.fromEntries(
    Object.entries(exchange).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as T

const linksWith = (links: readonly ScheduleLink[] | undefined, base: string): ScheduleLink[] =>
  (links ?? []).flatMap((link) => {
    const url = webAddress(link.url, base)
    return url ? [{ ...filled(link), title: link.title, url }] : []
  })

/** The day from its small hours to the next day's, or wider where something runs beyond them. */
function dayOf(zone: string, date: string, index: number, sessions: readonly ScheduleSession[]): ScheduleDay {
  const starts = sessions.map((session) => new Date(session.start ?? 0).getTime())
  const ends = sessions.map((session, i) => (starts[i] ?? 0) + (session.minutes ?? 0) * 60_000)
  const from = Math.min(instantIn(zone, `${date}T04:00`).getTime(), ...starts)
  const to = Math.max(instantIn(zone, `${dayAfter(date)}T04:00`).getTime(), ...ends)
  return { index, date, start: offsetTime(zone, new Date(from)), end: offsetTime(zone, new Date(to)) }
}

function daysOf(schedule: Stored): ScheduleDay[] {
  const zone = schedule.zone ?? 'UTC'
  const byDay = new Map<string, ScheduleSession[]>()
  for (const session of schedule.sessions) {
    const day = session.exchange.day ?? ''
    byDay.set(day, [...(byDay.get(day) ?? []), session])
  }
  // The formats want a day even where nothing has a time yet.
  if (byDay.size === 0) byDay.set(schedule.start ?? '1970-01-01', [])
  return [...byDay]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([date, sessions], i) => dayOf(zone, date, i + 1, sessions))
}

/**
 * A schedule that the schemas take as it is: numbers, slugs and addresses that are missing or not valid are made up from
 * what stays the same (guid and title), names of rooms and tracks are told apart, links that are none are left out.
 * Sessions that are not recorded have no recording, and only what everybody sees has attachments.
 */
export function completed(stored: Stored, { agenda, base, session, everybodys }: Places): Schedule {
  const numbers = numbersOf(stored.sessions)
  const slugs = new Set<string>()
  const codes = new Set<string>()
  const once = (seen: Set<string>, text: string | undefined) => {
    if (!text || seen.has(text)) return undefined
    seen.add(text)
    return text
  }
  const slugOf = (one: ScheduleSession) => {
    const given = isSessionSlug(one.exchange.slug) ? once(slugs, one.exchange.slug) : undefined
    if (given) return given
    const made = `${stored.acronym}-${numbers.get(one.guid)}-${slugify(one.title?.de ?? one.kind) || one.kind}`
    return once(slugs, made) ?? once(slugs, `${made}-${one.guid.replaceAll('-', '')}`)
  }
  const exchangeOf = (one: ScheduleSession): SessionExchange => {
    const { exchange } = one
    const origin = webAddress(exchange.originUrl) ?? webAddress(exchange.url)
    const attachments = everybodys ? linksWith(exchange.attachments, base) : []
    // What an import brought obeys the same rules as a recording of our own.
    const recorded = (url: string | undefined) =>
      one.doNotRecord ? undefined : (webAddress(url) ?? undefined)
    return filled({
      id: String(numbers.get(one.guid)),
      code: isCode(exchange.code) ? once(codes, exchange.code) : undefined,
      slug: slugOf(one),
      url: session(one.guid),
      logo: webAddress(exchange.logo, base) ?? undefined,
      licence: exchange.licence,
      recordingUrl: recorded(exchange.recordingUrl),
      feedbackUrl: webAddress(exchange.feedbackUrl) ?? undefined,
      originUrl: origin ?? undefined,
      videoUrl: recorded(exchange.videoUrl),
      day: exchange.day,
      attachments: attachments.length > 0 ? attachments : undefined,
    })
  }
  return {
    ...stored,
    url: agenda,
    baseUrl: base,
    days: daysOf(stored),
    rooms: distinctNames(stored.rooms).map((room) => ({
      ...room,
      exchange: filled({
        ...room.exchange,
        slug: isSlug(room.exchange.slug) ? room.exchange.slug : undefined,
        url: webAddress(room.exchange.url, base) ?? undefined,
      }),
    })),
    tracks: distinctNames(stored.tracks).map((track) => ({
      ...track,
      exchange: filled({
        slug: isSlug(track.exchange.slug) ? track.exchange.slug : undefined,
        color: isColor(track.exchange.color) ? track.exchange.color : undefined,
      }),
    })),
    sessions: stored.sessions.map((one) => ({
      ...one,
      links: linksWith(one.links, base),
      exchange: exchangeOf(one),
      people: one.people.map((person) => ({
        ...person,
        exchange: filled({
          ...person.exchange,
          code: isCode(person.exchange.code) ? person.exchange.code : undefined,
          url: webAddress(person.exchange.url, base) ?? undefined,
          avatar: undefined,
          links: undefined,
          guid: undefined,
        }),
      })),
    })),
  }
}
