/** Text as a file has it: in one language, or by language. */
export type FoundText = string | Record<string, string>

export type FoundLink = { title: string; url: string; type?: string; service?: string }

export type FoundPerson = {
  name: FoundText
  id?: string
  guid?: string
  code?: string
  role?: string
  function?: FoundText
  organisation?: FoundText
  biography?: FoundText
  url?: string
  avatar?: string
  links?: FoundLink[]
}

export type FoundRoom = {
  name: FoundText
  guid?: string
  slug?: string
  type?: string
  url?: string
  capacity?: string
  description?: FoundText
}

export type FoundTrack = { name: FoundText; slug?: string; color?: string }

export type FoundDay = { index?: string; date?: string; start?: string; end?: string }

export type FoundSession = {
  guid?: string
  id?: string
  code?: string
  slug?: string
  url?: string
  title?: FoundText
  subtitle?: FoundText
  abstract?: FoundText
  description?: FoundText
  language?: string
  type?: FoundText
  track?: FoundTrack
  room?: FoundRoom
  day?: FoundDay
  /** A day, or an instant; `start` and `end` are instants or clock times. */
  date?: string
  start?: string
  end?: string
  /** "HH:MM", "PT1H30M", or minutes. */
  duration?: string
  licence?: string
  doNotRecord?: string
  plenary?: string
  state?: string
  links: FoundLink[]
  attachments: FoundLink[]
  logo?: string
  feedbackUrl?: string
  originUrl?: string
  videoUrl?: string
  recordingUrl?: string
  block?: FoundText
  blockLabel?: string
  /** Title, guid, id or code of the session that this one answers. */
  answers?: string
  people: FoundPerson[]
}

export const formats = ['frab-xml', 'schedule-json', 'schedule-json-2', 'pretalx-submissions', 'csv'] as const
export type Format = (typeof formats)[number]

/** What a file says, in its own words: nothing is believed yet. */
export type Found = {
  format: Format
  title?: FoundText
  acronym?: string
  version?: string
  url?: string
  baseUrl?: string
  zone?: string
  start?: string
  end?: string
  slot?: string
  days: FoundDay[]
  rooms: FoundRoom[]
  tracks: FoundTrack[]
  sessions: FoundSession[]
  /** Names of fields that hold something and have no place here, and how often. */
  ignored: Map<string, number>
}
