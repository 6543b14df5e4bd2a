import { asLocalized, type Localized } from '@/lib/localized'
import type { Prisma } from '@/prisma/generated/client'
import type {
  Agenda,
  AgendaBlock,
  AgendaLink,
  AgendaPerson,
  AgendaRoom,
  AgendaSession,
  AgendaTrack,
} from './order'

export const personSelect = {
  id: true,
  key: true,
  personId: true,
  stagePersonId: true,
  role: true,
  name: true,
  title: true,
  function: true,
  organisation: true,
  remark: true,
  nameWithdrawnAt: true,
} satisfies Prisma.ContributionSelect

/** The columns of one copy of a programme, and their plain form. */
export const sessionSelect = {
  id: true,
  key: true,
  kind: true,
  label: true,
  title: true,
  subtitle: true,
  abstract: true,
  description: true,
  links: true,
  questions: true,
  startsAt: true,
  endsAt: true,
  language: true,
  plenary: true,
  doNotRecord: true,
  answersKey: true,
  poolId: true,
  position: true,
  block: { select: { key: true } },
  room: { select: { key: true } },
  track: { select: { key: true } },
  contributions: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: personSelect },
} satisfies Prisma.SessionSelect

export const blockSelect = {
  id: true,
  key: true,
  label: true,
  subject: true,
  context: true,
  links: true,
  position: true,
} satisfies Prisma.BlockSelect

export const roomSelect = {
  id: true,
  key: true,
  name: true,
  capacity: true,
  equipment: true,
  position: true,
} satisfies Prisma.RoomSelect

export const trackSelect = { id: true, key: true, name: true, position: true } satisfies Prisma.TrackSelect

type SessionRow = Prisma.SessionGetPayload<{ select: typeof sessionSelect }>
type PersonRow = SessionRow['contributions'][number]

export const optional = (value: unknown): Localized | null => (value == null ? null : asLocalized(value))

const list = <T>(value: unknown): T[] => (Array.isArray(value) ? value : [])

export function personOf({ nameWithdrawnAt: _, ...row }: PersonRow): AgendaPerson {
  return {
    ...row,
    function: optional(row.function),
    organisation: optional(row.organisation),
    remark: optional(row.remark),
  }
}

/** What a copy says of people beside its rows. */
export type Wishes = {
  /** Keys of entries, from any copy, of whoever is not to be named. */
  withdrawn: ReadonlySet<string>
  /** Keys of sessions in which somebody does not want to be recorded, named or not. */
  unrecorded: ReadonlySet<string>
}

/** A row as the pure rules read it. Whoever took their consent back is gone, what they refused stays. */
export function sessionOf(row: SessionRow, { withdrawn, unrecorded }: Wishes): AgendaSession {
  const { startsAt, endsAt, block, room, track, contributions, ...plain } = row
  return {
    ...plain,
    label: optional(row.label),
    title: optional(row.title),
    subtitle: optional(row.subtitle),
    abstract: optional(row.abstract),
    description: optional(row.description),
    links: list<AgendaLink>(row.links),
    questions: list<string>(row.questions),
    blockKey: block?.key ?? null,
    roomKey: room?.key ?? null,
    trackKey: track?.key ?? null,
    start: startsAt,
    end: endsAt,
    recordingRefused: unrecorded.has(row.key),
    people: contributions.filter((p) => !p.nameWithdrawnAt && !withdrawn.has(p.key)).map(personOf),
  }
}

type RoomRow = Prisma.RoomGetPayload<{ select: typeof roomSelect }>
type BlockRow = Prisma.BlockGetPayload<{ select: typeof blockSelect }>

export const roomOf = (row: RoomRow): AgendaRoom => ({ ...row, name: asLocalized(row.name) })
export const blockOf = (row: BlockRow): AgendaBlock => ({
  ...row,
  subject: asLocalized(row.subject),
  context: optional(row.context),
  links: list<AgendaLink>(row.links),
})
export const trackOf = (row: Prisma.TrackGetPayload<{ select: typeof trackSelect }>): AgendaTrack => ({
  ...row,
  name: asLocalized(row.name),
})

type Rows = {
  rooms: RoomRow[]
  tracks: Parameters<typeof trackOf>[0][]
  blocks: BlockRow[]
  sessions: SessionRow[]
}

export const agendaOf = ({ rooms, tracks, blocks, sessions }: Rows, wishes: Wishes): Agenda => ({
  rooms: rooms.map(roomOf),
  tracks: tracks.map(trackOf),
  blocks: blocks.map(blockOf),
  sessions: sessions.map((session) => sessionOf(session, wishes)),
})
