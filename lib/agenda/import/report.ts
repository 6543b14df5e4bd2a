/** What was left out or came otherwise than the file has it; the words stand in exchange.json under `import.notices`. */
export const noticeKinds = [
  // left out
  'emptyEntry',
  'notConfirmed',
  'personNameless',
  'personTwice',
  'linkRefused',
  'scriptDropped',
  'fieldIgnored',
  'answersUnknown',
  // came otherwise
  'roomClash',
  'timeInvalid',
  'timeMissing',
  'durationInvalid',
  'durationMissing',
  'durationZero',
  'roomMissing',
  'roomUnknown',
  'guidReplaced',
  'guidMade',
  'guidRepeated',
  'roomGuidReplaced',
  'roomGuidRepeated',
  'personGuidReplaced',
  'typeUnknown',
  'languageUnknown',
  'markupConverted',
  'textCut',
  'listCut',
  'linkCompleted',
  'zoneUnknown',
  'offsetMissing',
  'dstGap',
  'dstTwice',
  'ownWords',
  'placesKept',
  // only to be known
  'offsetDiffers',
  'startDiffers',
  'zoneDiffers',
  'outsideDay',
  'outsideEvent',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

export const left = new Set<NoticeKind>(noticeKinds.slice(0, noticeKinds.indexOf('roomClash')))
export const known = new Set<NoticeKind>(noticeKinds.slice(noticeKinds.indexOf('offsetDiffers')))

/** where: the session, room or person it is about; was and now: what the file has and what came of it. */
export type Notice = { where: string; was?: string; now?: string }
export type NoticeGroup = { kind: NoticeKind; count: number; first: Notice[] }
export type Report = NoticeGroup[]

/** How many of one kind are kept to be shown; all are counted. */
export const shownNotices = 100

const short = (text: string) => (text.length > 120 ? `${text.slice(0, 119).toWellFormed()}…` : text)

export class Reporter {
  readonly #groups = new Map<NoticeKind, NoticeGroup>()

  note(kind: NoticeKind, where: string, was?: string, now?: string) {
    const group = this.#groups.get(kind) ?? { kind, count: 0, first: [] }
    this.#groups.set(kind, group)
    group.count++
    if (group.first.length >= shownNotices) return
    group.first.push({
      where: short(where),
      ...(was === undefined ? {} : { was: short(was) }),
      ...(now === undefined ? {} : { now: short(now) }),
    })
  }

  /** By kind, in the order of `noticeKinds`: what was left out first. */
  report(): Report {
    return noticeKinds.flatMap((kind) => this.#groups.get(kind) ?? [])
  }
}

/** Two reports as one: of the reading and of what it meets in the working copy. */
export const joined = (...reports: Report[]): Report =>
  noticeKinds.flatMap((kind) => {
    const groups = reports.flatMap((report) => report.filter((group) => group.kind === kind))
    if (groups.length === 0) return []
    const first = groups.flatMap((group) => group.first).slice(0, shownNotices)
    return [{ kind, count: groups.reduce((sum, { count }) => sum + count, 0), first }]
  })
