import { type Fields, fieldsOf, isFields, listOf, passOver, some, textIn } from './fields'
import type { Found, FoundDay, FoundLink, FoundRoom, FoundSession } from './found'
import { refuse } from './refusals'
import { readXml } from './xml'

const eventFields = new Set(
  `@guid @id @code room title subtitle type date start duration end abstract slug track logo persons language description
   recording links attachments video_download_url url feedback_url origin_url`.split(/\s+/),
)
const conferenceFields = new Set(
  'title acronym start end days timeslot_duration base_url url time_zone_name track'.split(' '),
)

const linksOf = (value: unknown, name: 'link' | 'attachment'): FoundLink[] =>
  listOf(fieldsOf(value)[name]).flatMap((one) => {
    const link = isFields(one) ? one : { '#text': one }
    const url = textIn(link['@href']) ?? textIn(link['#text'])
    if (!url) return []
    const more = some({ type: textIn(link['@type']), service: textIn(link['@service']) })
    return [{ title: textIn(link['#text']) ?? '', url, ...more }]
  })

const peopleOf = (value: unknown) =>
  listOf(fieldsOf(value).person).flatMap((one) => {
    const person = isFields(one) ? one : { '#text': one }
    const name = textIn(person['#text']) ?? textIn(person['@name']) ?? ''
    return [
      {
        name,
        ...some({
          id: textIn(person['@id']),
          guid: textIn(person['@guid']),
          code: textIn(person['@code']),
          role: textIn(person['@role']),
          url: textIn(person['@url']),
        }),
      },
    ]
  })

function sessionOf(event: Fields, room: FoundRoom | undefined, day: FoundDay): FoundSession {
  const recording = fieldsOf(event.recording)
  const track = textIn(event.track)
  const roomName = textIn(event.room)
  return {
    ...some({
      guid: textIn(event['@guid']),
      id: textIn(event['@id']),
      code: textIn(event['@code']),
      slug: textIn(event.slug),
      url: textIn(event.url),
      title: textIn(event.title),
      subtitle: textIn(event.subtitle),
      abstract: textIn(event.abstract),
      description: textIn(event.description),
      language: textIn(event.language),
      type: textIn(event.type),
      track: track ? { name: track } : undefined,
      room: room ?? (roomName ? { name: roomName } : undefined),
      date: textIn(event.date),
      start: textIn(event.start),
      end: textIn(event.end),
      duration: textIn(event.duration),
      licence: textIn(recording.license),
      doNotRecord: textIn(recording.optout),
      recordingUrl: textIn(recording.url) ?? textIn(recording.link),
      logo: textIn(event.logo),
      feedbackUrl: textIn(event.feedback_url),
      originUrl: textIn(event.origin_url),
      videoUrl: textIn(event.video_download_url),
    }),
    day,
    links: linksOf(event.links, 'link'),
    attachments: linksOf(event.attachments, 'attachment'),
    people: peopleOf(event.persons),
  }
}

/** frab's schedule.xml, as pentabarf, frab, pretalx and others write it. */
export function readFrabXml(text: string): Found {
  const root = fieldsOf(readXml(text)).schedule
  if (!isFields(root)) throw refuse('otherFormat')
  const conference = fieldsOf(root.conference)
  const ignored = new Map<string, number>()
  passOver(ignored, 'conference', conference, conferenceFields)
  const found: Found = {
    format: 'frab-xml',
    ...some({
      title: textIn(conference.title),
      acronym: textIn(conference.acronym),
      version: textIn(root.version),
      url: textIn(conference.url) ?? textIn(root.url),
      baseUrl: textIn(conference.base_url),
      zone: textIn(conference.time_zone_name),
      start: textIn(conference.start),
      end: textIn(conference.end),
      slot: textIn(conference.timeslot_duration),
    }),
    days: [],
    rooms: [],
    tracks: listOf(conference.track).flatMap((one) => {
      const name = isFields(one) ? (textIn(one['@name']) ?? textIn(one['#text'])) : textIn(one)
      const track = fieldsOf(one)
      return name ? [{ name, ...some({ slug: textIn(track['@slug']), color: textIn(track['@color']) }) }] : []
    }),
    sessions: [],
    ignored,
  }
  for (const dayNode of listOf(root.day).map(fieldsOf)) {
    const day: FoundDay = some({
      index: textIn(dayNode['@index']),
      date: textIn(dayNode['@date']),
      start: textIn(dayNode['@start']),
      end: textIn(dayNode['@end']),
    })
    found.days.push(day)
    for (const roomNode of listOf(dayNode.room).map(fieldsOf)) {
      const name = textIn(roomNode['@name'])
      const room = name ? { name, ...some({ guid: textIn(roomNode['@guid']) }) } : undefined
      if (room) found.rooms.push(room)
      for (const event of listOf(roomNode.event).filter(isFields)) {
        passOver(ignored, 'event', event, eventFields)
        found.sessions.push(sessionOf(event, room, day))
      }
    }
  }
  return found
}
