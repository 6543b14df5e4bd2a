import { type Fields, fieldsOf, isFields, linksIn, listOf, passOver, some, textIn, wordsIn } from './fields'
import type { Found, FoundDay, FoundPerson, FoundRoom, FoundSession } from './found'

const eventFields = new Set(
  `guid id code logo date start end duration room slug url title subtitle track type language abstract description
   recording_license do_not_record persons participants links attachments feedback_url origin_url video_download_url
   state`.split(/\s+/),
)
const conferenceFields = new Set(
  `title acronym start end daysCount days timeslot_duration base_url url time_zone_name rooms tracks`.split(
    /\s+/,
  ),
)

export const personIn = (value: unknown): FoundPerson => {
  if (!isFields(value)) return { name: textIn(value) ?? '' }
  return {
    name: wordsIn(value.name) ?? textIn(value.public_name) ?? textIn(value.full_public_name) ?? '',
    ...some({
      id: textIn(value.id),
      guid: textIn(value.guid),
      code: textIn(value.code),
      role: textIn(value.role),
      organisation: wordsIn(value.organization) ?? wordsIn(value.affiliation),
      biography: wordsIn(value.biography) ?? wordsIn(value.description),
      url: textIn(value.url),
      avatar: textIn(value.avatar) ?? textIn(value.avatar_url),
    }),
    ...(Array.isArray(value.links) && value.links.length > 0 ? { links: linksIn(value.links) } : {}),
  }
}

export const roomIn = (value: unknown): FoundRoom | undefined => {
  if (!isFields(value)) {
    const name = textIn(value)
    return name ? { name } : undefined
  }
  const guid = textIn(value.guid)
  // pretalx names a room by language, too: { de: 'Saal', en: 'Hall' }.
  const name = wordsIn(value.name) ?? (value.de || value.en ? wordsIn(value) : undefined)
  if (!name && !guid) return undefined
  return {
    name: name ?? '',
    ...some({
      guid,
      slug: textIn(value.slug),
      type: textIn(value.type),
      url: textIn(value.url),
      capacity: textIn(value.capacity),
      description: wordsIn(value.description),
    }),
  }
}

const trackIn = (value: unknown) => {
  if (!isFields(value)) {
    const name = textIn(value)
    return name ? { name } : undefined
  }
  const [name, slug] = [wordsIn(value.name), textIn(value.slug)]
  return name || slug ? { name: name ?? '', ...some({ slug, color: textIn(value.color) }) } : undefined
}

export function sessionIn(event: Fields, more: Partial<FoundSession>): FoundSession {
  return {
    ...some({
      guid: textIn(event.guid),
      id: textIn(event.id),
      code: textIn(event.code),
      slug: textIn(event.slug),
      url: textIn(event.url),
      title: wordsIn(event.title),
      subtitle: wordsIn(event.subtitle),
      abstract: wordsIn(event.abstract),
      description: wordsIn(event.description),
      language: textIn(event.language),
      type: wordsIn(event.type),
      track: trackIn(event.track),
      room: roomIn(event.room),
      date: textIn(event.date),
      start: textIn(event.start),
      end: textIn(event.end),
      duration: textIn(event.duration),
      licence: textIn(event.recording_license),
      doNotRecord: textIn(event.do_not_record),
      state: textIn(event.state),
      logo: textIn(fieldsOf(event.logo).url) ?? textIn(event.logo),
      feedbackUrl: textIn(event.feedback_url),
      originUrl: textIn(event.origin_url),
      videoUrl: textIn(event.video_download_url),
    }),
    links: linksIn(event.links),
    attachments: linksIn(event.attachments),
    people: listOf(event.persons ?? event.participants).map(personIn),
    ...more,
  }
}

const dayIn = (day: Fields): FoundDay =>
  some({
    index: textIn(day.index),
    date: textIn(day.date),
    start: textIn(day.day_start) ?? textIn(day.start),
    end: textIn(day.day_end) ?? textIn(day.end),
  })

/** schedule.json: version 1 (sessions below days and rooms; frab and pretalx) and version 2 (one list of events). */
export function readScheduleJson(schedule: Fields): Found {
  const conference = fieldsOf(schedule.conference)
  const ignored = new Map<string, number>()
  passOver(ignored, 'conference', conference, conferenceFields)
  const days = listOf(conference.days).map(fieldsOf)
  const second = Array.isArray(schedule.events)
  const found: Found = {
    format: second ? 'schedule-json-2' : 'schedule-json',
    ...some({
      title: wordsIn(conference.title),
      acronym: textIn(conference.acronym),
      version: textIn(schedule.version),
      url: textIn(conference.url) ?? textIn(schedule.url),
      baseUrl: textIn(schedule.base_url) ?? textIn(conference.base_url),
      zone: textIn(conference.time_zone_name),
      start: textIn(conference.start),
      end: textIn(conference.end),
      slot: textIn(conference.timeslot_duration),
    }),
    days: days.map(dayIn),
    rooms: listOf(conference.rooms).flatMap((room) => roomIn(room) ?? []),
    tracks: listOf(conference.tracks).flatMap((track) => trackIn(track) ?? []),
    sessions: [],
    ignored,
  }
  const take = (event: Fields, more: Partial<FoundSession>) => {
    passOver(ignored, 'event', event, eventFields)
    found.sessions.push(sessionIn(event, more))
  }
  for (const [i, day] of days.entries())
    for (const [name, events] of Object.entries(fieldsOf(day.rooms)))
      for (const event of listOf(events).filter(isFields))
        take(event, { day: found.days[i] ?? {}, ...(name.trim() ? { room: { name: name.trim() } } : {}) })
  for (const event of listOf(schedule.events).filter(isFields)) take(event, {})
  return found
}
