import { dayIn } from '@/lib/clock'
import { switchedOff } from '@/lib/events/confidentiality'
import { asLocalized, type Localized } from '@/lib/localized'
import { isGuid, uuidV5 } from '../exchange/guid'
import { exchangeOf, type Schedule, type SchedulePerson, type ScheduleSession } from '../exchange/shape'
import { dayFinder } from '../order'
import { optional } from '../rows'
import { stageName } from '../stage-name'
import { isNear, offsetTime } from './clock'
import type { Published } from './queries'
import { acronymOf } from './valid'

type Row = Published['rows']['sessions'][number]
type Placed = Row & { startsAt: Date; endsAt: Date }

const isPlaced = (row: Row): row is Placed => row.startsAt !== null && row.endsAt !== null

const localizedOr = (text: unknown): Localized => asLocalized(text)

/** Somebody on stage. Their words about themselves only where they agreed to be named. */
function personOf(eventId: string, row: Row['contributions'][number]): SchedulePerson {
  const { stagePerson } = row
  const known = stagePerson?.guid && isGuid(stagePerson.guid) ? stagePerson.guid : stagePerson?.id
  return {
    guid: known ?? uuidV5(`${eventId} ${row.personId ?? row.name}`),
    role: row.role,
    name: stageName(row),
    function: optional(row.function),
    organisation: optional(row.organisation),
    biography: stagePerson?.namingConsentAt ? optional(stagePerson.biography) : null,
    exchange: exchangeOf.person(stagePerson?.exchange),
  }
}

function sessionOf(row: Placed, day: string, { event }: Published): ScheduleSession {
  return {
    guid: row.key,
    oldGuid: row.oldGuid,
    kind: row.kind,
    label: optional(row.label),
    title: optional(row.title),
    subtitle: optional(row.subtitle),
    abstract: optional(row.abstract),
    description: optional(row.description),
    language: row.language,
    start: offsetTime(event.zone, row.startsAt),
    minutes: Math.max(0, Math.round((row.endsAt.getTime() - row.startsAt.getTime()) / 60_000)),
    roomGuid: row.room?.key ?? null,
    trackGuid: row.track?.key ?? null,
    blockGuid: row.block?.key ?? null,
    answersGuid: row.answersKey,
    plenary: row.plenary,
    // The confidentiality mark switches recordings off, and so does anybody on stage who does not want one.
    doNotRecord: row.doNotRecord || switchedOff(event).recordings || row.recordingRefused,
    links: exchangeOf.links(row.links),
    people: row.contributions.map((one) => personOf(event.id, one)),
    exchange: { ...exchangeOf.session(row.exchange), day },
  }
}

/**
 * A release in the neutral shape, as it is stored: only what has a time, because that is what the public sees and what
 * the formats can hold. What begins in the small hours is on the day before, as in the programme itself.
 */
export function scheduleOf(published: Published): Omit<Schedule, 'days' | 'url' | 'baseUrl'> {
  const { event, release, rows } = published
  const placed = rows.sessions.filter(isPlaced).sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  const dayOf = dayFinder(
    placed.map((row) => ({ start: row.startsAt, end: row.endsAt })),
    event.zone,
  )
  return {
    title: localizedOr(event.title).de,
    acronym: acronymOf(event.slug),
    version: `${release.number} ${release.name}`,
    zone: event.zone,
    start: dayIn(event.zone, event.startsAt),
    end: dayIn(event.zone, event.endsAt),
    slotMinutes: 5,
    rooms: rows.rooms.map((room) => ({
      guid: room.key,
      oldGuid: room.oldGuid,
      name: localizedOr(room.name),
      capacity: room.capacity,
      exchange: exchangeOf.room(room.exchange),
    })),
    tracks: rows.tracks.map((track) => ({
      guid: track.key,
      name: localizedOr(track.name),
      exchange: exchangeOf.track(track.exchange),
    })),
    blocks: rows.blocks.map((block) => ({
      guid: block.key,
      label: block.label,
      subject: localizedOr(block.subject),
      context: optional(block.context),
      links: exchangeOf.links(block.links),
    })),
    sessions: placed.map((row) => {
      const { day } = exchangeOf.session(row.exchange)
      const on = isNear(event.zone, day, row.startsAt) ? day : dayOf(row.startsAt)
      return sessionOf(row, on, published)
    }),
  }
}
