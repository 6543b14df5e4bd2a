import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { asLocalized, type Localized } from '@/lib/localized'
import { Prisma } from '@/prisma/generated/client'
import type { SessionKind, StageRole } from '@/prisma/generated/enums'
import { optional } from './rows'

/** Null in a JSON column is the column's null, not JSON's. */
export const json = (value: Localized | null) => value ?? Prisma.DbNull

export type PersonCopy = {
  key: string
  personId: string | null
  stagePersonId: string | null
  role: StageRole
  name: string
  title: string | null
  function: Localized | null
  organisation: Localized | null
  remark: Localized | null
  position: number
  nameWithdrawnAt: Date | null
}

export type SessionCopy = {
  key: string
  blockKey: string | null
  roomKey: string | null
  trackKey: string | null
  kind: SessionKind
  label: Localized | null
  title: Localized | null
  subtitle: Localized | null
  abstract: Localized | null
  description: Localized | null
  links: Prisma.InputJsonValue
  questions: Prisma.InputJsonValue
  startsAt: Date | null
  endsAt: Date | null
  language: string | null
  plenary: boolean
  doNotRecord: boolean
  answersKey: string | null
  poolId: string | null
  oldGuid: string | null
  exchange: Prisma.InputJsonValue
  position: number
  people: PersonCopy[]
}

/** One copy of a programme as it is stored, with keys where the tables have ids. */
export type Copy = {
  rooms: {
    key: string
    name: Localized
    capacity: number | null
    equipment: string | null
    position: number
    oldGuid: string | null
    exchange: Prisma.InputJsonValue
  }[]
  tracks: { key: string; name: Localized; position: number; exchange: Prisma.InputJsonValue }[]
  blocks: {
    key: string
    label: string | null
    subject: Localized
    context: Localized | null
    links: Prisma.InputJsonValue
    position: number
  }[]
  sessions: SessionCopy[]
}

const own = { id: true, networkId: true, eventId: true, releaseId: true } as const
const key = { select: { key: true } } as const

/** The working copy of an event. */
export const readWorkingCopy = (tx: Tx, eventId: string) => readCopy(tx, eventId, null)

/** The working copy (null) or a release of an event. */
export async function readCopy(tx: Tx, eventId: string, releaseId: string | null): Promise<Copy> {
  const where = { eventId, releaseId }
  const rooms = await tx.room.findMany({ where, omit: own })
  const tracks = await tx.track.findMany({ where, omit: own })
  const blocks = await tx.block.findMany({ where, omit: own })
  const sessions = await tx.session.findMany({
    where,
    omit: { ...own, blockId: true, roomId: true, trackId: true },
    include: { block: key, room: key, track: key, contributions: { omit: { ...own, sessionId: true } } },
  })
  return {
    rooms: rooms.map((row) => ({ ...row, name: asLocalized(row.name), exchange: row.exchange ?? {} })),
    tracks: tracks.map((row) => ({ ...row, name: asLocalized(row.name), exchange: row.exchange ?? {} })),
    blocks: blocks.map((row) => ({
      ...row,
      subject: asLocalized(row.subject),
      context: optional(row.context),
      links: row.links ?? [],
    })),
    sessions: sessions.map(({ block, room, track, contributions, ...row }) => ({
      ...row,
      label: optional(row.label),
      title: optional(row.title),
      subtitle: optional(row.subtitle),
      abstract: optional(row.abstract),
      description: optional(row.description),
      links: row.links ?? [],
      questions: row.questions ?? [],
      exchange: row.exchange ?? {},
      blockKey: block?.key ?? null,
      roomKey: room?.key ?? null,
      trackKey: track?.key ?? null,
      people: contributions.map((person) => ({
        ...person,
        function: optional(person.function),
        organisation: optional(person.organisation),
        remark: optional(person.remark),
      })),
    })),
  }
}

type Known = Partial<Record<'rooms' | 'tracks' | 'blocks', { id: string; key: string }[]>>

/** Adds rows to the working copy; rooms, tracks and blocks that stand there already are found by their keys. */
export async function insertRows(tx: Tx, ctx: Ctx, eventId: string, releaseId: null, copy: Copy) {
  const select = { id: true, key: true } as const
  const where = { eventId, releaseId }
  const rooms = await tx.room.findMany({ where, select })
  const tracks = await tx.track.findMany({ where, select })
  const blocks = await tx.block.findMany({ where, select })
  await insertCopy(tx, ctx, eventId, releaseId, copy, { rooms, tracks, blocks })
}

/** Writes a copy beside the others: the working copy (releaseId null) or a release. */
export async function insertCopy(
  tx: Tx,
  ctx: Ctx,
  eventId: string,
  releaseId: string | null,
  copy: Copy,
  known: Known = {},
) {
  const scope = { networkId: ctx.network.id, eventId, releaseId }
  const select = { id: true, key: true } as const
  const rooms = idsByKey(
    await tx.room.createManyAndReturn({ data: copy.rooms.map((row) => ({ ...row, ...scope })), select }),
    known.rooms,
  )
  const tracks = idsByKey(
    await tx.track.createManyAndReturn({ data: copy.tracks.map((row) => ({ ...row, ...scope })), select }),
    known.tracks,
  )
  const blocks = idsByKey(
    await tx.block.createManyAndReturn({
      data: copy.blocks.map((row) => ({ ...row, context: json(row.context), ...scope })),
      select,
    }),
    known.blocks,
  )
  const sessions = idsByKey(
    await tx.session.createManyAndReturn({
      data: copy.sessions.map(({ people: _, blockKey, roomKey, trackKey, ...row }) => ({
        ...row,
        ...scope,
        label: json(row.label),
        title: json(row.title),
        subtitle: json(row.subtitle),
        abstract: json(row.abstract),
        description: json(row.description),
        blockId: blockKey && (blocks.get(blockKey) ?? null),
        roomId: roomKey && (rooms.get(roomKey) ?? null),
        trackId: trackKey && (tracks.get(trackKey) ?? null),
      })),
      select,
    }),
  )
  await tx.contribution.createMany({
    data: copy.sessions.flatMap((session) =>
      session.people.map((person) => ({
        ...person,
        ...scope,
        sessionId: sessions.get(session.key) ?? '',
        function: json(person.function),
        organisation: json(person.organisation),
        remark: json(person.remark),
      })),
    ),
  })
}

const idsByKey = (...rows: ({ id: string; key: string }[] | undefined)[]) =>
  new Map(rows.flatMap((some) => some ?? []).map((row) => [row.key, row.id]))
