import { type Fields, fieldsOf, isFields, linksIn, listOf, passOver, some, textIn, wordsIn } from './fields'
import type { Found, FoundPerson, FoundSession } from './found'
import { personIn, roomIn } from './schedule-json'

const read = new Set(
  `code guid id title submission_type submission_type_id track track_id state abstract description duration slot slots
   slot_count speakers content_locale do_not_record is_featured image resources created url urls notes
   internal_notes pending_state answers tags tag_ids invitation_token access_code review_code anonymised_data
   median_score mean_score reviews assigned_reviewers is_anonymised`.split(/\s+/),
)

/** What is the office's own, or personal, and never part of a programme: not even counted as left out. */
const name = (value: unknown) => wordsIn(isFields(value) && value.name !== undefined ? value.name : value)

const speakerIn = (value: unknown): FoundPerson =>
  // Before its speakers are asked for in full, pretalx gives their codes only: nobody could be named.
  typeof value === 'string' ? { name: '', code: value } : personIn(value)

function sessionOf(submission: Fields, slot: Fields): FoundSession {
  const track = name(submission.track)
  const type = name(submission.submission_type)
  return {
    ...some({
      guid: textIn(submission.guid),
      id: textIn(submission.id),
      code: textIn(submission.code),
      title: wordsIn(submission.title),
      abstract: wordsIn(submission.abstract),
      description: wordsIn(submission.description),
      language: textIn(submission.content_locale),
      state: textIn(submission.state),
      type,
      track: track
        ? { name: track, ...some({ color: textIn(fieldsOf(submission.track).color) }) }
        : undefined,
      room: roomIn(slot.room) ?? roomIn(slot.room_name),
      start: textIn(slot.start),
      end: textIn(slot.end),
      duration: textIn(slot.duration) ?? textIn(submission.duration),
      doNotRecord: textIn(submission.do_not_record),
      logo: textIn(submission.image),
      url: textIn(submission.url) ?? textIn(fieldsOf(submission.urls).public),
    }),
    links: [],
    attachments: linksIn(submission.resources),
    people: listOf(submission.speakers).map(speakerIn),
  }
}

/** The submissions of pretalx's API: a list, or a page of one ({ results }). One that takes place twice is two sessions. */
export function readSubmissions(list: unknown[]): Found {
  const ignored = new Map<string, number>()
  const sessions = list.filter(isFields).flatMap((submission) => {
    passOver(ignored, 'submission', submission, read)
    const slots = listOf(submission.slots ?? submission.slot).filter(isFields)
    return (slots.length > 0 ? slots : [{}]).map((slot) => sessionOf(submission, slot))
  })
  return { format: 'pretalx-submissions', days: [], rooms: [], tracks: [], sessions, ignored }
}
